import type { Endpoint, PayloadRequest } from 'payload'
import { isPublisher, isStaff } from '../access/roles.ts'
import { openReviews } from './open-reviews.ts'

const refuse = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })

const stored = (req: PayloadRequest, id: string) =>
  req.payload.findByID({ collection: 'second-reviews', id, depth: 0, disableErrors: true, overrideAccess: true, req })

async function confirm(req: PayloadRequest): Promise<Response> {
  const { user, payload, routeParams } = req
  if (!user) return refuse(401, 'Masuk dulu.')
  if (!isPublisher(user)) return refuse(403, 'Pemeriksaan kedua dilakukan redaksi kota. Minta redaktur lain memeriksanya.')
  const id = String(routeParams?.id ?? '')
  const review = await stored(req, id)
  if (!review) return refuse(404, 'Pemeriksaan ini tidak ada lagi. Muat ulang halaman.')
  if (review.publishedBy === String(user.id))
    return refuse(403, 'Anda sendiri yang menayangkannya. Pemeriksaan kedua harus dari redaktur lain.')
  if (review.reviewedAt) return refuse(409, `Sudah diperiksa oleh ${review.reviewedByName ?? 'redaktur lain'}.`)
  // only one of two editors who press at once is written down
  const { docs } = await payload.update({
    collection: 'second-reviews',
    where: { and: [{ id: { equals: id } }, { reviewedAt: { exists: false } }, { publishedBy: { not_equals: String(user.id) } }] },
    data: { reviewedBy: String(user.id), reviewedByName: user.name, reviewedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.length === 1 ? Response.json({ id }) : refuse(409, 'Keadaannya berubah. Muat ulang halaman.')
}

/** “Sudah saya periksa”: another editor confirms a published clarification. */
export const confirmEndpoint: Endpoint = { path: '/:id/confirm', method: 'post', handler: confirm }

/** The open second reviews of one clarification; for staff. */
export const openEndpoint: Endpoint = {
  path: '/open',
  method: 'get',
  handler: async ({ payload, user, query }) => {
    if (!isStaff(user)) return refuse(401, 'Masuk dulu.')
    return Response.json(await openReviews(payload, String(query?.clarification ?? '')))
  },
}
