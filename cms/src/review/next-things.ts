import { type Words, words } from '../words.ts'
import type { Waiting } from './queue.ts'
import type { ShownState } from './states.ts'

/** Something to do next, as a card of the dashboard. */
export type Thing = { title: Words; text: Words; href: string }

type Role = 'administrator' | 'editor' | 'author'

const write: Record<'programme' | 'clarification' | 'notice', Thing> = {
  programme: {
    title: words('Tulis program', 'Write a programme'),
    text: words(
      'Mulai dari pertanyaan warga: dapat apa, caranya bagaimana, untuk siapa.',
      'Start from what residents ask: what, how, for whom.',
    ),
    href: '/admin/collections/programmes/create',
  },
  clarification: {
    title: words('Luruskan kabar', 'Set a rumour right'),
    text: words('Ada hoaks beredar? Jawab dari satu layar, faktanya lebih dulu.', 'Answer it on one screen, the truth first.'),
    href: '/admin/kabar-cepat',
  },
  notice: {
    title: words('Umumkan jadwal', 'Announce a date'),
    text: words('Layanan keliling, pembagian, pendaftaran: kapan, di mana, bawa apa.', 'When, where, what to bring.'),
    href: '/admin/collections/notices/create',
  },
}

const usual: Record<Role, Thing[]> = {
  author: [write.programme, write.notice, write.clarification],
  editor: [write.clarification, write.notice, write.programme],
  administrator: [
    {
      title: words('Undang petugas', 'Invite staff'),
      text: words('Satu orang satu akun: penulis untuk dinasnya, redaksi untuk kota.', 'One account each.'),
      href: '/admin/collections/users/create',
    },
    {
      title: words('Lengkapi pengaturan situs', 'Complete the settings'),
      text: words('Nama kota, kontak, pengumuman darurat.', 'City, contacts, emergency notice.'),
      href: '/admin/globals/site-settings',
    },
    write.clarification,
  ],
}

const waitingWords: Partial<Record<ShownState, (count: number) => Words>> = {
  'changes-wanted': (count) => words(`Perbaiki ${count} dokumen`, `Correct ${count} documents`),
  submitted: (count) => words(`Periksa ${count} dokumen yang diajukan`, `Read ${count} submitted documents`),
  approved: (count) => words(`Tayangkan ${count} dokumen yang disetujui`, `Publish ${count} approved documents`),
  due: (count) => words(`Periksa ulang ${count} dokumen yang tayang`, `Look again at ${count} live documents`),
  draft: (count) => words(`Lanjutkan ${count} draf`, `Go on with ${count} drafts`),
}

function waitingThings(queue: Waiting[]): Thing[] {
  const states = [...new Set(queue.map(({ state }) => state))]
  return states.flatMap((state) => {
    const [first, ...others] = queue.filter((waiting) => waiting.state === state)
    const title = waitingWords[state]?.(others.length + 1)
    if (!first || !title) return []
    const text = words(`Mulai dari “${first.title}”.`, `Start with “${first.title}”.`)
    return [{ title, text, href: first.href }]
  })
}

/** The three things to do next: first what waits, then what the role usually does. */
export const nextThings = (role: Role, queue: Waiting[]): Thing[] => [...waitingThings(queue), ...usual[role]].slice(0, 3)
