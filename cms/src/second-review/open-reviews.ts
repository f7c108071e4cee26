import type { Payload, PayloadRequest, Where } from 'payload'
import { nested } from '../hooks/nested.ts'

/** How long another editor may take, in milliseconds. */
const timeToReview = 24 * 60 * 60 * 1000

/** A second review that nobody has done yet. */
export type OpenReview = {
  id: string
  clarification: string
  title: string
  publishedBy: string
  publishedByName: string
  /** When it is due, as an instant. */
  due: string
}

/** The open second reviews, the oldest first; only those of `clarification` when it is given. */
export async function openReviews(payload: Payload, clarification?: string, req?: PayloadRequest): Promise<OpenReview[]> {
  const where: Where[] = [{ reviewedAt: { exists: false } }, ...(clarification ? [{ clarification: { equals: clarification } }] : [])]
  const { docs } = await payload.find({
    collection: 'second-reviews',
    where: { and: where },
    sort: 'publishedAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    ...(req ? { req: nested(req) } : {}),
  })
  return docs.map(({ id, clarification: of, title, publishedBy, publishedByName, publishedAt }) => ({
    id: String(id),
    clarification: String(of),
    title: title ?? '',
    publishedBy: publishedBy ?? '',
    publishedByName: publishedByName ?? '',
    due: new Date(new Date(publishedAt).getTime() + timeToReview).toISOString(),
  }))
}
