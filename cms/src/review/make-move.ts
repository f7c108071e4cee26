import { dayInJakarta } from '@ruang-solusi/shared/day'
import { type CollectionSlug, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { isPublisher } from '../access/roles.ts'
import { addComment, textOf } from './comments.ts'
import { dueReasons } from './due-reasons.ts'
import { type Move, type MoveName, moves } from './moves.ts'
import { tellByMail } from './review-mail.ts'
import { type ShownState, shownState, stateWords } from './states.ts'
import { refuse, type Target } from './target.ts'

/** The state a document shows today. */
export const stateToday = ({ type, document }: Target): ShownState =>
  shownState(document, dueReasons(type, document, dayInJakarta(new Date())).length > 0)

function refusal(req: PayloadRequest, target: Target, move: Move, body: Record<string, unknown>): Response | undefined {
  const state = stateToday(target)
  if (move.by === 'publisher' && !isPublisher(req.user)) return refuse(403, `“${move.label.id}” hanya untuk redaksi.`)
  if (!move.from.includes(state)) {
    return refuse(409, `Keadaan dokumen ini “${stateWords[state].id}”, jadi “${move.label.id}” tidak bisa dipilih. Muat ulang halaman.`)
  }
  if (typeof body.seen === 'string' && body.seen !== target.document.updatedAt) {
    return refuse(409, 'Dokumen ini berubah setelah Anda membukanya. Muat ulang, baca lagi, lalu putuskan.')
  }
  if (move.needsComment && textOf(body.text) === '') return refuse(400, 'Tulis dulu apa yang perlu diperbaiki, supaya penulis tahu.')
  return undefined
}

/** Makes a move of the review and writes it into the history; answers with a refusal when it may not be made. */
export async function makeMove(req: PayloadRequest, target: Target, name: MoveName, body: Record<string, unknown>): Promise<Response> {
  const move = moves[name]
  const refused = refusal(req, target, move, body)
  if (refused) return refused
  const { collection, id } = target
  const takesDown = move.to === 'archived'
  const isOurs = await initTransaction(req)
  try {
    await req.payload.update({
      collection: collection as CollectionSlug,
      id,
      data: (takesDown ? { _status: 'draft' } : {}) as never,
      draft: !takesDown,
      depth: 0,
      overrideAccess: false,
      context: { reviewMove: { to: move.to, ...(name === 'submit' ? { submittedBy: req.user?.id } : {}) } },
      req,
    })
    const comment = await addComment(req, target, { kind: name, text: textOf(body.text) })
    if (isOurs) await commitTransaction(req)
    tellByMail(req, { ...target, comment, submittedBy: target.document.submittedBy })
  } catch (error) {
    await killTransaction(req)
    throw error
  }
  return Response.json({ state: move.to })
}
