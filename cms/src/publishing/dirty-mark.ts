import type { Payload } from 'payload'

const most = 500

/** Rows of changes not yet taken, oldest first; at most 500 at a time, the rest follow with the next. */
export async function waitingRequests(payload: Payload): Promise<{ id: string; createdAt: string }[]> {
  const { docs } = await payload.find({ collection: 'publish-requests', sort: 'createdAt', limit: most, depth: 0, overrideAccess: true })
  return docs.map(({ id, createdAt }) => ({ id: String(id), createdAt }))
}

/** The dirty mark: the ids of all waiting rows, so that a change committed late still changes it. Empty means clean. */
export const markOf = (requests: { id: string }[]): string => requests.map(({ id }) => id).join(',')

/** Takes the rows of a mark away once a release answered them; returns when the oldest was made. */
export async function settle(payload: Payload, mark: string): Promise<string | undefined> {
  const ids = mark.split(',').filter((id) => id !== '')
  if (ids.length === 0) return undefined
  const settled = (await waitingRequests(payload)).filter(({ id }) => ids.includes(id))
  await Promise.all(settled.map(({ id }) => payload.db.deleteOne({ collection: 'publish-requests', where: { id: { equals: id } } })))
  return settled[0]?.createdAt
}
