import type { Example } from '../example.ts'

const hours = { id: 'Senin–Kamis 07.30–15.30, Jumat 07.30–11.00 (contoh, tanyakan dulu)' }

/** A number that nobody can have: the twelve digits start with 62 800 000. */
const deadNumber = (last: number): string => `+62800000${String(last).padStart(4, '0')}`

type Office = {
  slug: string
  name: string
  shortName: string
  kind?: Example<'agency'>['kind']
  summary: Example<'agency'>['summary']
  /** The last digits of its invented numbers, and of its invented address. */
  number: number
  area: string
  counter?: string
  accounts?: Example<'agency'>['officialAccounts']
  domains?: string[]
  changedOn?: string
}

/** An agency with one counter at an invented address and numbers that ring nowhere. */
export const office = (given: Office): Example<'agency'> => ({
  slug: given.slug,
  name: given.name,
  shortName: given.shortName,
  kind: given.kind ?? 'office',
  summary: given.summary,
  publishedOn: '2026-10-02',
  changedOn: given.changedOn ?? '2026-11-16',
  places: [
    {
      name: given.counter ?? `Loket ${given.shortName}`,
      address: `Jalan Contoh Nomor ${given.number}, ${given.area}, Kota Magelang`,
      hours,
      phone: deadNumber(given.number),
      whatsapp: deadNumber(given.number + 500),
    },
  ],
  officialAccounts: given.accounts ?? [],
  officialDomains: (given.domains ?? ['magelangkota.go.id']).map((domain) => ({ domain })),
})
