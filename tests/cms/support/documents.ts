import { randomUUID } from 'node:crypto'
import type { Answer, Cms, Session } from './start-cms.ts'

type Doc = { id: string; slug: string; _status: string } & Record<string, unknown>

/** What a complete programme needs beside its agency and topic. */
export const programmeData = (agency: string, topic: string, more: Record<string, unknown> = {}) => ({
  plainName: 'Bantuan sekolah',
  officialName: 'Program Indonesia Pintar',
  slug: `bantuan-${randomUUID().slice(0, 8)}`,
  summary: 'Bantuan uang sekolah untuk murid SD sampai SMA dari keluarga yang membutuhkan.',
  topics: [topic],
  agency,
  status: { state: 'open' },
  route: 'school',
  benefit: {
    kind: 'cash',
    headline: 'bantuan sekolah untuk murid SD sampai SMA',
    rhythm: 'yearly',
    amounts: [{ group: 'SD', from: 450000 }],
  },
  conditions: [{ text: 'Murid usia 6 sampai 21 tahun.' }],
  steps: [{ text: 'Tanyakan ke wali kelas.' }],
  papers: [],
  cost: 'Gratis',
  remedy: { kind: 'ask-school' },
  question: 'Selamat pagi, saya ingin bertanya tentang bantuan sekolah.',
  legalBasis: [],
  sources: [
    {
      fact: 'Jumlah untuk SD',
      value: 'Rp450.000',
      title: 'Catatan contoh',
      checkedOn: '2026-11-20',
      checkedBy: 'Dinas (contoh)',
      status: 'unverified',
    },
  ],
  ...more,
})

export const agencyData = (more: Record<string, unknown> = {}) => ({
  name: 'Dinas Pendidikan',
  shortName: 'Disdik',
  kind: 'office',
  slug: `dinas-${randomUUID().slice(0, 8)}`,
  summary: 'Mengurus sekolah dan bantuan pendidikan di kota.',
  ...more,
})

const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
})

const topicData = (more: Record<string, unknown> = {}) => ({
  name: 'Sekolah',
  slug: `sekolah-${randomUUID().slice(0, 8)}`,
  summary: 'Biaya sekolah dan kuliah, dari SD sampai perguruan tinggi.',
  icon: 'school',
  order: 1,
  problem: paragraph('Biaya di luar iuran sering membuat anak berhenti sekolah.'),
  ...more,
})

const settingsData = {
  cityName: 'Kota Magelang',
  siteName: 'Ruang Solusi Kota Magelang',
  summary: 'Bantuan dan layanan untuk warga Kota Magelang, dengan bahasa sehari-hari.',
  safety: 'Jangan isi NIK, PIN, atau OTP di tautan kiriman.',
  about: paragraph('Tentang situs ini.'),
  privacy: paragraph('Jawaban Anda tidak dikirim ke mana pun.'),
}

/** Creates through REST as a publisher; `publish` puts it live. */
export async function create(cms: Cms, as: Session, collection: string, data: Record<string, unknown>, publish = true): Promise<Doc> {
  const answer: Answer<{ doc: Doc }> = await cms.rest(`/${collection}${publish ? '' : '?draft=true'}`, {
    as,
    body: { ...data, _status: publish ? 'published' : 'draft' },
  })
  if (answer.status !== 201) throw new Error(`${collection} was not created: ${answer.status} ${answer.text}`)
  return answer.body.doc
}

/** The settings, an agency and a topic, live: what every programme stands on. */
export async function ground(cms: Cms, as: Session): Promise<{ agency: Doc; topic: Doc }> {
  const saved = await cms.rest('/globals/site-settings', { as, body: settingsData })
  if (saved.status !== 200) throw new Error(`The settings were not saved: ${saved.text}`)
  return { agency: await create(cms, as, 'agencies', agencyData()), topic: await create(cms, as, 'topics', topicData()) }
}
