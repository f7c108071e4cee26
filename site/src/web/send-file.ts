import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { parseRange } from './byte-range.ts'
import { entityTag, type ServedFile } from './served-file.ts'

const takes = (request: IncomingMessage, encoding: string): boolean =>
  String(request.headers['accept-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .some((offer) => {
      const [name, ...rest] = offer.split(';').map((part) => part.trim())
      return name === encoding && !rest.some((part) => /^q\s*=\s*0(?:\.0*)?$/.test(part))
    })

const isKnown = (request: IncomingMessage, tag: string): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === tag || known.trim() === '*')

/** Answers with a file: whole or one range, compressed where the client takes it; HEAD gets the same headers as GET. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, served: ServedFile, status = 200): Promise<void> {
  const tag = await entityTag(served)
  response.setHeader('Cache-Control', served.cacheControl)
  response.setHeader('ETag', tag)
  if (served.compressed.length > 0) response.setHeader('Vary', 'Accept-Encoding')
  if (status === 200 && isKnown(request, tag)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', served.mime)
  response.setHeader('Accept-Ranges', 'bytes')
  // a weak tag never matches If-Range, so such a request gets everything
  const asked = status === 200 && request.headers['if-range'] === undefined ? request.headers.range : undefined
  const range = parseRange(asked, served.bytes)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${served.bytes}` }).end()
    return
  }
  const smaller = range === undefined ? served.compressed.find(({ encoding }) => takes(request, encoding)) : undefined
  if (smaller !== undefined) response.setHeader('Content-Encoding', smaller.encoding)
  const body = smaller ?? served
  const { start, end } = range ?? { start: 0, end: body.bytes - 1 }
  response.setHeader('Content-Length', end - start + 1)
  if (range !== undefined) response.setHeader('Content-Range', `bytes ${start}-${end}/${served.bytes}`)
  response.writeHead(range === undefined ? status : 206)
  if (request.method === 'HEAD' || body.bytes === 0) response.end()
  else await pipeline(createReadStream(body.file, { start, end }), response)
}
