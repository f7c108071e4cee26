import type { Endpoint } from 'payload'
import { isPublisher } from '../../access/roles.ts'
import { onTarget } from '../on-target.ts'
import { bodyOf, refuse } from '../target.ts'
import { makeLink, revokeLink } from './links.ts'

const onlyDesk = () => refuse(403, 'Tautan pemeriksa dibuat dan ditutup oleh redaksi.')

const make = onTarget(async (req, target) => {
  if (!isPublisher(req.user)) return onlyDesk()
  const { checker, days } = await bodyOf(req)
  if (typeof checker !== 'string' || checker.trim() === '') return refuse(400, 'Tulis dulu untuk siapa tautan ini.')
  const { token, link } = await makeLink(req, target, { checker, days })
  return Response.json({ url: `${req.payload.config.serverURL}/periksa/${token}`, expiresAt: link.expiresAt }, { status: 201 })
})

const revoke = onTarget(async (req, target) => {
  if (!isPublisher(req.user)) return onlyDesk()
  const isThere = await revokeLink(req.payload, target, String(req.routeParams?.link))
  return isThere ? Response.json({ revoked: true }) : refuse(404, 'Tautan ini tidak ada di dokumen ini.')
})

/** Making and closing links for outside checkers. */
export const factCheckEndpoints: Endpoint[] = [
  { path: '/review/:collection/:id/fact-check', method: 'post', handler: make },
  { path: '/review/:collection/:id/fact-check/:link/revoke', method: 'post', handler: revoke },
]
