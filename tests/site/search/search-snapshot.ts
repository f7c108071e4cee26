import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'

/** The clarification and the notice that are no examples. */
export const real = { clarification: 'pkh-tautan-whatsapp', notice: 'berkas-pip-sampai-30-november' }

/** The examples without pictures on a site that is none itself, with one true clarification and one true notice. */
export function searchSnapshot(): Snapshot {
  const snapshot = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
  const bare = JSON.parse(JSON.stringify(snapshot, (name, value) => (name === 'image' || name === 'logo' ? undefined : value))) as Snapshot
  return {
    ...bare,
    media: [],
    settings: { ...bare.settings, example: false },
    clarifications: bare.clarifications.map((one) => ({ ...one, example: one.slug !== real.clarification })),
    notices: bare.notices.map((one) => ({ ...one, example: one.slug !== real.notice })),
  }
}
