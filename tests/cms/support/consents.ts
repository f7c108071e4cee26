import { dayInJakarta } from '@ruang-solusi/shared/day'
import sharp from 'sharp'
import type { Answer, Cms, Session } from './start-cms.ts'

/** The day in Jakarta, `days` from today. */
export const dayFromNow = (days: number): string => dayInJakarta(new Date(Date.now() + days * 86_400_000))

type Doc = { id: string; filename?: string } & Record<string, unknown>

/** A photo whose bytes no other test has. */
export const photoOf = (red: number): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: { r: red, g: 70, b: 130 } } })
    .jpeg()
    .toBuffer()

/** Uploads bytes to an upload collection as this person. */
export function uploadTo(cms: Cms, as: Session | undefined, collection: string, bytes: Uint8Array, data: object, type = 'image/jpeg') {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'berkas.bin', { type }))
  form.set('_payload', JSON.stringify(data))
  return cms.rest<{ doc: Doc }>(`/${collection}`, { as, form })
}

/** Evidence of a consent: a photo of a signed form. */
export async function uploadEvidence(cms: Cms, as: Session, red: number): Promise<Doc> {
  return made(await uploadTo(cms, as, 'consent-evidence', await photoOf(red), {}))
}

/** What a complete consent to text, image and site holds, apart from its evidence. */
export const consentData = (more: Record<string, unknown> = {}) => ({
  person: 'W-014',
  scope: ['text', 'image'],
  channels: ['site'],
  takenOn: dayFromNow(-2),
  expiresOn: dayFromNow(200),
  toldFree: true,
  notDeciding: true,
  readBack: { on: dayFromNow(0), how: 'face-to-face' },
  ...more,
})

/** The document of an answer that must be a success. */
export function made(answer: Answer<{ doc: Doc }>): Doc {
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`It was refused: ${answer.status} ${answer.text}`)
  return answer.body.doc
}

/** A complete story of one person, without its consent. */
export const storyData = (agency: string, topic: string, more: Record<string, unknown> = {}) => ({
  name: 'Sekarang saya tahu harus mulai dari loket mana.',
  slug: `cerita-${Math.random().toString(36).slice(2, 10)}`,
  summary: 'Bu S. mengurus kartu keluarga lebih dulu, lalu sekolah anaknya mengusulkan bantuan.',
  alias: 'Bu S.',
  area: 'Magelang Tengah',
  situation: 'Saya menjahit di rumah.',
  problem: 'Kartu keluarga saya belum diperbarui.',
  turningPoint: 'Tetangga mengantar saya ke kelurahan.',
  whatHelped: 'Dua minggu kemudian suratnya jadi.',
  whatYouCanDo: [{ action: 'tell', text: 'Tanyakan dulu ke kelurahan.' }],
  agency,
  topics: [topic],
  ...more,
})
