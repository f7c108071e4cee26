import type { LinkPreview, PreviewOrder, SharePictures } from '@ruang-solusi/shared/link-preview'
import type { Payload } from 'payload'

/** Where drafts are drawn. */
export type CardService = { port: number; secret: string }

/** What came of asking, or why nothing did, in words for the editor. */
export type PublisherAnswer = { drawn: LinkPreview | SharePictures } | { status: number; error: string }

const patience = 15_000
const away = 'Pratinjau belum bisa dibuat, karena bagian penerbit belum menjawab. Isi formulir tetap aman. Coba lagi sebentar.'
const busy = 'Banyak pratinjau sedang dibuat. Coba lagi sebentar.'
const failed = 'Pratinjau tidak bisa dibuat dari isi ini. Isi formulir tetap aman. Bila terulang, laporkan kepada pengelola sistem.'

/** Has the publisher draw a draft; it listens on this machine only. */
export async function askPublisher(
  order: PreviewOrder,
  { port, secret }: CardService,
  logger: Payload['logger'],
): Promise<PublisherAnswer> {
  let response: Response
  try {
    response = await fetch(`http://127.0.0.1:${port}/card`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-publisher-secret': secret },
      body: JSON.stringify(order),
      signal: AbortSignal.timeout(patience),
    })
  } catch (error) {
    logger.warn(`The card service on 127.0.0.1:${port} does not answer: ${error instanceof Error ? error.message : error}`)
    return { status: 503, error: away }
  }
  if (response.ok) return { drawn: (await response.json()) as LinkPreview | SharePictures }
  const text = await response.text()
  if (response.status === 503) return { status: 503, error: busy }
  if (response.status === 422) return { status: 422, error: (JSON.parse(text) as { error: string }).error }
  logger.error(`The card service answered ${response.status}: ${text.slice(0, 300)}`)
  return { status: 502, error: failed }
}
