import { contentTypeNames } from '@ruang-solusi/shared/content'
import type { Payload } from 'payload'
import { z } from 'zod'
import { settle } from './dirty-mark.ts'

/** What the publisher reports of a release: once when it starts building, once when it is live or failed. */
export const Report = z.strictObject({
  mark: z.string(),
  state: z.enum(['building', 'live', 'failed']),
  releaseId: z.string().optional(),
  snapshotHash: z.string().optional(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().optional(),
  milliseconds: z.number().optional(),
  pages: z.number().optional(),
  cardsDrawn: z.number().optional(),
  cardsKept: z.number().optional(),
  /** Why it failed, in Indonesian. */
  problem: z.string().optional(),
  document: z.strictObject({ type: z.enum(contentTypeNames), slug: z.string() }).optional(),
})
export type Report = z.infer<typeof Report>

async function latest(payload: Payload) {
  const { docs } = await payload.find({ collection: 'releases', sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true })
  return docs[0]
}

/** Records a report. A release that is live already, or a failure already told, adds no row. */
export async function record(payload: Payload, report: Report): Promise<void> {
  const { mark, document, ...told } = report
  const asked = report.state === 'building' ? undefined : await settle(payload, mark)
  const last = await latest(payload)
  const waited = asked && report.finishedAt ? Date.parse(report.finishedAt) - Date.parse(asked) : undefined
  const row = {
    ...told,
    ...(waited === undefined ? {} : { milliseconds: waited }),
    documentType: document?.type ?? null,
    documentSlug: document?.slug ?? null,
    problem: told.problem ?? null,
  }
  if (last?.state === 'building') {
    await payload.update({ collection: 'releases', id: last.id, data: row, overrideAccess: true })
    return
  }
  const isKnown = last?.state === report.state && last.releaseId === (report.releaseId ?? null) && last.problem === row.problem
  if (!isKnown) await payload.create({ collection: 'releases', data: row, overrideAccess: true })
}
