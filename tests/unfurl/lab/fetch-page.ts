import type { Client, Reply } from './client.ts'
import type { Crawler } from './crawler.ts'
import { decodeHtml, decompress } from './decode-body.ts'
import { follow } from './follow.ts'
import type { FoundPage } from './found-page.ts'
import { readTags } from './read-tags.ts'
import { Refusal } from './refusal.ts'

/** A partial answer must be to a question for one, begin at the beginning and hold what it says. */
function checkRange({ status, headers, body }: Reply, asked: number | undefined): void {
  if (status === 200) return
  if (status !== 206 || asked === undefined) throw new Refusal(`the page is answered ${status}`)
  const range = /^bytes 0-(\d+)\/\d+$/.exec(headers['content-range'] ?? '')
  const bytes = Number(range?.[1] ?? Number.NaN) + 1
  if (bytes !== body.length || bytes > asked) {
    throw new Refusal(`the range is answered wrongly: ${headers['content-range'] ?? 'no Content-Range'} with ${body.length} bytes`)
  }
}

async function askHead(url: URL, headers: Record<string, string>, crawler: Crawler, client: Client): Promise<void> {
  const { reply } = await follow(url, { method: 'HEAD', headers }, crawler, client)
  if (reply.status !== 200) throw new Refusal(`HEAD is answered ${reply.status}`)
}

/**
 * Reads a page as the crawler does: its questions, its patience, its redirects, and no more bytes than it reads.
 * @throws Refusal when it ends without HTML.
 */
export async function fetchPage(start: URL, crawler: Crawler, client: Client): Promise<FoundPage> {
  const { headFirst, range, reads = range, encodings } = crawler.page
  const headers = { 'user-agent': crawler.userAgent, accept: 'text/html', 'accept-encoding': encodings.join(', ') }
  if (headFirst) await askHead(start, headers, crawler, client)
  const asked = range === undefined ? headers : { ...headers, range: `bytes=0-${range - 1}` }
  const { url, reply } = await follow(start, { headers: asked }, crawler, client)
  checkRange(reply, range)
  const type = reply.headers['content-type'] ?? ''
  if (!/^text\/html\b/i.test(type)) throw new Refusal(`the page is ${type || 'of no type'}, not HTML`)
  const html = decodeHtml(decompress(reply, encodings).subarray(0, reads), type)
  return { url, html, headers: reply.headers, tags: readTags(html) }
}
