import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { isStaff } from '../access/roles.ts'
import { requestPublish } from '../hooks/request-publish.ts'

const answer = (error: string, status: number): Response => Response.json({ error }, { status })

async function picturesOf(payload: Payload, id: string) {
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ consents: { in: [id] } }, { people: { equals: 'recognisable' } }] },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/**
 * Withdraws a consent at once and for good, deletes the photos that it covered and asks for publishing.
 * The names of the photos stay on the consent, so that every copy of them is found and purged.
 */
async function withdraw(req: PayloadRequest, id: string): Promise<{ withdrawnAt: string; pictures: number }> {
  const { payload, user } = req
  const consent = await payload.findByID({ collection: 'consents', id, depth: 0, overrideAccess: true })
  const pictures = await picturesOf(payload, id)
  const withdrawnAt = consent.withdrawnAt ?? new Date().toISOString()
  const names = [...(consent.withdrawnPictures ?? []), ...pictures.flatMap(({ filename }) => filename ?? [])]
  await payload.update({
    collection: 'consents',
    id,
    data: { withdrawnAt, withdrawnBy: consent.withdrawnBy ?? user?.id ?? null, withdrawnPictures: [...new Set(names)].sort() },
    depth: 0,
    overrideAccess: true,
    context: { isWithdrawal: true },
    req: { ...(user && { user }) },
  })
  // after the consent: whatever happens to the files, no release shows them any more
  for (const picture of pictures) await payload.delete({ collection: 'media', id: picture.id, overrideAccess: true })
  await requestPublish(req, 'consents')
  return { withdrawnAt, pictures: names.length }
}

/** `POST /api/consents/:id/withdraw`: whoever may see a consent may record that it was withdrawn; asking twice changes nothing. */
export const withdrawEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) return answer('Masuk dulu.', 401)
    const id = String(req.routeParams?.id ?? '')
    const seen = await req.payload.find({
      collection: 'consents',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (seen.docs.length === 0) return answer('Persetujuan ini tidak ada, atau bukan Anda yang mencatatnya. Hubungi redaksi.', 404)
    return Response.json(await withdraw(req, id))
  },
}
