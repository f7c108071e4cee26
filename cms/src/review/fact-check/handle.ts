import { createLocalReq, type Payload } from 'payload'
import { oneLine } from '../../mail/one-line.ts'
import type { FactCheckLink } from '../../payload-types.ts'
import { addComment, mostText, textOf } from '../comments.ts'
import { tellByMail } from '../review-mail.ts'
import { typeOfCollection } from '../target.ts'
import { readInWords } from '../words/read-in-words.ts'
import { findLink } from './links.ts'
import { checkPage, closedPage } from './page.ts'

const mostComments = 10
const mostBytes = 40_000

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
}

const answer = (html: string, status = 200): Response => new Response(html, { status, headers })

const closed = {
  missing: () =>
    answer(closedPage('Tautan ini tidak dikenal', 'Periksa apakah alamatnya tersalin utuh, atau minta tautan baru kepada redaksi.'), 404),
  over: () =>
    answer(
      closedPage(
        'Tautan ini sudah tidak berlaku',
        'Masa berlakunya habis atau sudah ditutup. Terima kasih. Bila masih perlu, minta tautan baru kepada redaksi.',
      ),
      410,
    ),
}

const said = async (payload: Payload, link: FactCheckLink): Promise<number> =>
  (await payload.count({ collection: 'comments', where: { factCheck: { equals: link.id } }, overrideAccess: true })).totalDocs

type Written = { text?: string; name?: string; problem?: string; notice?: string; status: number }

const thanks = 'Terima kasih. Catatan Anda sudah sampai ke redaksi.'

/** Takes the comment of an outside checker, or says why not. */
async function take(payload: Payload, link: FactCheckLink, request: Request): Promise<Written> {
  const body = await request.text()
  if (body.length > mostBytes) return { status: 413, problem: `Catatan terlalu panjang. Paling banyak ${mostText} huruf.` }
  const sent = new URLSearchParams(body)
  const [name, raw] = [oneLine(sent.get('name') ?? '').slice(0, 80), sent.get('text') ?? '']
  const text = textOf(raw)
  if (name === '' || text === '') return { status: 400, name, text, problem: 'Tulis nama dan catatan Anda dulu.' }
  if (raw.length > mostText)
    return {
      status: 400,
      name,
      text: raw.slice(0, 8000),
      problem: `Catatan terlalu panjang: ${raw.length} huruf, paling banyak ${mostText}. Pendekkan.`,
    }
  if ((await said(payload, link)) >= mostComments) {
    return { status: 429, name, text, problem: `Tautan ini sudah memuat ${mostComments} catatan. Minta tautan baru kepada redaksi.` }
  }
  const req = await createLocalReq({}, payload)
  const target = { collection: link.documentCollection, id: link.documentId }
  const comment = await addComment(req, target, { kind: 'comment', text, outsider: name, factCheck: link.id })
  const document = await payload.findByID({ ...target, draft: true, depth: 0, locale: 'id', overrideAccess: true })
  tellByMail(req, { ...target, document, comment, submittedBy: document.submittedBy, event: 'fact-check' } as never)
  return { status: 303 }
}

/** Answers `/periksa/<token>`: one document's public text to read, one form to comment with; needs no account and sets no cookie. */
export async function handleFactCheck(payload: Payload, request: Request, token: string): Promise<Response> {
  const link = await findLink(payload, token)
  if (link === undefined) return closed.missing()
  if (link === 'over') return closed.over()
  const type = typeOfCollection(link.documentCollection)
  const lines = type && (await readInWords(payload, type, link.documentId, 'newest'))
  if (lines === undefined) return closed.over()
  const title = lines.find(({ path }) => path === 'plainName' || path === 'name')?.text ?? 'Tanpa judul'
  const isThanked = new URL(request.url).searchParams.has('terkirim')
  const written: Written =
    request.method === 'POST' ? await take(payload, link, request) : { status: 200, ...(isThanked ? { notice: thanks } : {}) }
  // a reload must not send the comment again
  if (written.status === 303) return new Response(null, { status: 303, headers: { ...headers, location: '?terkirim=1' } })
  const { status, ...shown } = written
  return answer(checkPage({ title, lines, checker: link.checker, expiresAt: link.expiresAt, ...shown }), status)
}
