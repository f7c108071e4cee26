import type { PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import type { Comment } from '../payload-types.ts'
import type { Target } from './target.ts'

/** A comment, or a step of the review as its history tells it. */
export type CommentKind = Comment['kind']

type Written = {
  kind: CommentKind
  text: string
  /** The field it is about. */
  field?: string | undefined
  /** Who wrote it, when not the person logged in: an outside checker. */
  outsider?: string
  factCheck?: string
}

/** The longest comment, in UTF-16 units. */
export const mostText = 4000

const controlCharacters = /[\p{Cc}\u2028\u2029]/gu

/** What someone typed, without control characters but line ends, trimmed and at most 4,000 long. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll('\r\n', '\n')
        .replace(controlCharacters, (character) => (character === '\n' ? '\n' : ' '))
        .toWellFormed()
        .trim()
        .slice(0, mostText)
    : ''

/** Adds a comment to a document; joins the transaction of the request. */
export async function addComment(req: PayloadRequest, target: Pick<Target, 'collection' | 'id'>, written: Written): Promise<Comment> {
  const { kind, text, field, outsider, factCheck } = written
  return req.payload.create({
    collection: 'comments',
    data: {
      documentCollection: target.collection,
      documentId: target.id,
      kind,
      text: text === '' ? null : text,
      field: field ?? null,
      author: outsider === undefined ? (req.user?.id ?? null) : null,
      authorName: outsider ?? (req.user?.collection === 'users' ? req.user.name : 'Sistem'),
      outside: outsider !== undefined,
      factCheck: factCheck ?? null,
    } as never,
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  })
}

/** The comments of a document, newest first. */
export async function readComments(req: PayloadRequest, target: Pick<Target, 'collection' | 'id'>): Promise<Comment[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ documentCollection: { equals: target.collection } }, { documentId: { equals: target.id } }] },
    sort: '-createdAt',
    pagination: false,
    limit: 500,
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  })
  return docs
}

/** Marks a comment of a document as settled, and by whom; false when the document has no such comment. */
export async function resolveComment(req: PayloadRequest, target: Pick<Target, 'collection' | 'id'>, id: string): Promise<boolean> {
  const comment = (await readComments(req, target)).find((one) => one.id === id)
  if (comment === undefined) return false
  const resolvedBy = req.user?.collection === 'users' ? req.user.name : 'Sistem'
  const data = { resolvedOn: new Date().toISOString(), resolvedBy }
  if (!comment.resolvedOn) await req.payload.update({ collection: 'comments', id, data, depth: 0, overrideAccess: true, req })
  return true
}
