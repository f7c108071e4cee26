import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { oneLine } from '../../mail/one-line.ts'
import type { FactCheckLink } from '../../payload-types.ts'
import type { Target } from '../target.ts'

/** How long a link lives when nobody says otherwise, and at most, in days. */
const usualDays = 7
const mostDays = 30
const millisecondsADay = 86_400_000

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Makes a link for one expert; the token is told once and kept only as its hash. */
export async function makeLink(
  req: PayloadRequest,
  target: Target,
  { checker, days }: { checker: unknown; days: unknown },
): Promise<{ token: string; link: FactCheckLink }> {
  const token = randomBytes(32).toString('base64url')
  const lifetime = Math.min(Math.max(Math.floor(Number(days) || usualDays), 1), mostDays)
  const link = await req.payload.create({
    collection: 'fact-check-links',
    data: {
      documentCollection: target.collection,
      documentId: target.id,
      tokenHash: hashOf(token),
      checker: oneLine(String(checker)).slice(0, 120),
      expiresAt: new Date(Date.now() + lifetime * millisecondsADay).toISOString(),
      madeBy: req.user?.collection === 'users' ? req.user.name : 'Sistem',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { token, link }
}

/** The links of a document, newest first, without their hashes. */
export async function readLinks(payload: Payload, target: Pick<Target, 'collection' | 'id'>) {
  const { docs } = await payload.find({
    collection: 'fact-check-links',
    where: { and: [{ documentCollection: { equals: target.collection } }, { documentId: { equals: target.id } }] },
    sort: '-createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id, checker, expiresAt, revokedAt, madeBy }) => ({ id, checker, expiresAt, revokedAt: revokedAt ?? null, madeBy }))
}

/** The link of a token: `undefined` when there never was one, `over` when it expired or was revoked. */
export async function findLink(payload: Payload, token: string): Promise<FactCheckLink | 'over' | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const { docs } = await payload.find({
    collection: 'fact-check-links',
    where: { tokenHash: { equals: hashOf(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [link] = docs
  if (link === undefined) return undefined
  return link.revokedAt || Date.parse(link.expiresAt) <= Date.now() ? 'over' : link
}

/** Closes a link of a document at once; false when the document has no such link. */
export async function revokeLink(payload: Payload, target: Pick<Target, 'collection' | 'id'>, id: string): Promise<boolean> {
  const links = await readLinks(payload, target)
  if (!links.some((link) => link.id === id)) return false
  await payload.update({ collection: 'fact-check-links', id, data: { revokedAt: new Date().toISOString() }, overrideAccess: true })
  return true
}
