import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { Endpoint, PayloadRequest } from 'payload'
import { isPublisher, isStaff } from '../access/roles.ts'
import { addComment, readComments, textOf } from './comments.ts'
import { dueReasons } from './due-reasons.ts'
import { makeMove, stateToday } from './make-move.ts'
import { type MoveName, moveNames, movesFrom } from './moves.ts'
import { nextWords } from './next-words.ts'
import { readQueue } from './queue.ts'
import { bodyOf, findTarget, refuse, type Target } from './target.ts'

type Handler = (req: PayloadRequest) => Promise<Response>

const onTarget =
  (handle: (req: PayloadRequest, target: Target) => Promise<Response>): Handler =>
  async (req) => {
    const target = await findTarget(req)
    return target instanceof Response ? target : handle(req, target)
  }

const view = onTarget(async (req, target) => {
  const state = stateToday(target)
  const byDesk = isPublisher(req.user)
  const reasons = dueReasons(target.type, target.document, dayInJakarta(new Date()))
  return Response.json({
    state,
    next: nextWords(state, byDesk, reasons),
    moves: movesFrom(state, byDesk),
    seen: target.document.updatedAt,
    comments: (await readComments(req, target)).map(
      ({ id, kind, text, field, authorName, outside, createdAt, resolvedOn, mailProblem }) => ({
        id,
        kind,
        text,
        field,
        authorName,
        outside,
        createdAt,
        resolvedOn,
        mailProblem,
      }),
    ),
  })
})

const comment = onTarget(async (req, target) => {
  const { text, field } = await bodyOf(req)
  const written = textOf(text)
  if (written === '') return refuse(400, 'Catatan masih kosong. Tulis dulu isinya.')
  const { id } = await addComment(req, target, { kind: 'comment', text: written, field: textOf(field).slice(0, 200) || undefined })
  return Response.json({ id }, { status: 201 })
})

const move = onTarget(async (req, target) => {
  const name = req.routeParams?.move as MoveName
  if (!moveNames.includes(name)) return refuse(404, 'Langkah ini tidak ada.')
  return makeMove(req, target, name, await bodyOf(req))
})

const queue: Handler = async (req) =>
  isStaff(req.user) && req.user ? Response.json(await readQueue({ payload: req.payload, user: req.user })) : refuse(401, 'Masuk dulu.')

/** Reading and moving the review of a document; each checks who asks. */
export const reviewEndpoints: Endpoint[] = [
  { path: '/review/queue', method: 'get', handler: queue },
  { path: '/review/:collection/:id', method: 'get', handler: view },
  { path: '/review/:collection/:id/comments', method: 'post', handler: comment },
  { path: '/review/:collection/:id/:move', method: 'post', handler: move },
]
