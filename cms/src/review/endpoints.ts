import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { Endpoint, PayloadRequest } from 'payload'
import { isPublisher, isStaff } from '../access/roles.ts'
import { scheduledDay } from '../schedule/scheduled-day.ts'
import { labelAt } from '../snapshot/contract-message.ts'
import { addComment, readComments, resolveComment, textOf } from './comments.ts'
import { dueReasons } from './due-reasons.ts'
import { factCheckEndpoints } from './fact-check/endpoints.ts'
import { readLinks } from './fact-check/links.ts'
import { makeMove, stateToday } from './make-move.ts'
import { type MoveName, moveNames, movesFrom } from './moves.ts'
import { nextWords, scheduledWords } from './next-words.ts'
import { onTarget } from './on-target.ts'
import { readQueue } from './queue.ts'
import { bodyOf, refuse, type Target } from './target.ts'
import type { ReviewView } from './view.ts'
import { differences } from './words/differences.ts'
import { readInWords } from './words/read-in-words.ts'

const unsaid = new Set(['id', 'reviewState', 'submittedBy', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'changedOn', 'wasPublished'])

const fieldsOf = ({ payload }: PayloadRequest, { collection }: Target) => {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  return fields.filter(({ name }) => !unsaid.has(name)).map(({ name }) => ({ name, label: labelAt(fields, name) }))
}

const view = onTarget(async (req, target) => {
  const state = stateToday(target)
  const byDesk = isPublisher(req.user)
  const scheduled = scheduledDay(target.document)
  const comments = (await readComments(req, target)).map(
    ({ id, kind, text, field, authorName, outside, createdAt, resolvedOn, mailProblem }) => ({
      ...{ id, kind, authorName, createdAt, outside: outside === true, isResolved: Boolean(resolvedOn) },
      ...{ text: text ?? '', field: field ?? '', mailProblem: byDesk ? (mailProblem ?? '') : '' },
    }),
  )
  return Response.json({
    state,
    next: scheduled
      ? scheduledWords(scheduled)
      : nextWords(state, byDesk, dueReasons(target.type, target.document, dayInJakarta(new Date()))),
    moves: movesFrom(state, byDesk),
    seen: target.document.updatedAt,
    isDesk: byDesk,
    comments,
    fields: fieldsOf(req, target),
    links: byDesk ? await readLinks(req.payload, target) : [],
  } satisfies ReviewView)
})

const changes = onTarget(async ({ payload }, { type, id }) => {
  const live = await readInWords(payload, type, id, 'live')
  const newest = (await readInWords(payload, type, id, 'newest')) ?? []
  return Response.json({ isLive: live !== undefined, differences: live ? differences(live, newest) : [] })
})

const comment = onTarget(async (req, target) => {
  const { text, field } = await bodyOf(req)
  const written = textOf(text)
  if (written === '') return refuse(400, 'Catatan masih kosong. Tulis dulu isinya.')
  const known = fieldsOf(req, target).some(({ name }) => name === field)
  const { id } = await addComment(req, target, { kind: 'comment', text: written, field: known ? String(field) : undefined })
  return Response.json({ id }, { status: 201 })
})

const resolve = onTarget(async (req, target) => {
  const isThere = await resolveComment(req, target, String(req.routeParams?.comment))
  return isThere ? Response.json({ resolved: true }) : refuse(404, 'Catatan ini tidak ada di dokumen ini.')
})

const move = onTarget(async (req, target) => {
  const name = req.routeParams?.move as MoveName
  if (!moveNames.includes(name)) return refuse(404, 'Langkah ini tidak ada.')
  return makeMove(req, target, name, await bodyOf(req))
})

const queue: Endpoint['handler'] = async (req) =>
  isStaff(req.user) && req.user ? Response.json(await readQueue({ payload: req.payload, user: req.user })) : refuse(401, 'Masuk dulu.')

/** Reading and moving the review of a document; each checks who asks. */
export const reviewEndpoints: Endpoint[] = [
  { path: '/review/queue', method: 'get', handler: queue },
  { path: '/review/:collection/:id', method: 'get', handler: view },
  { path: '/review/:collection/:id/changes', method: 'get', handler: changes },
  { path: '/review/:collection/:id/comments', method: 'post', handler: comment },
  { path: '/review/:collection/:id/comments/:comment/resolve', method: 'post', handler: resolve },
  ...factCheckEndpoints,
  { path: '/review/:collection/:id/:move', method: 'post', handler: move },
]
