import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Reply } from './client.ts'
import { Refusal } from './refusal.ts'

const decoders: Record<string, (bytes: Buffer) => Buffer> = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync }

/** The bytes of an answer without their compression, where the crawler can undo it. */
export function decompress({ headers, body }: Reply, encodings: string[]): Buffer {
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding === 'identity') return body
  const decode = decoders[encoding]
  if (decode === undefined || !encodings.includes(encoding)) throw new Refusal(`cannot read the encoding ${encoding}`)
  return decode(body)
}

/** The text of HTML bytes, by the charset of the header, else of a meta tag in the first 1,024 bytes, else as old browsers guessed. */
export function decodeHtml(bytes: Buffer, contentType: string): string {
  const beginning = bytes.subarray(0, 1024).toString('latin1')
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning)?.[1]
  return new TextDecoder(charset ?? 'windows-1252').decode(bytes)
}
