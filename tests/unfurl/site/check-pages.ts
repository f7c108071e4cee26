import { localeAt, unmirrored } from '../../../site/src/unmirrored.ts'
import type { Crawler } from '../lab/crawler.ts'
import { readTags } from '../lab/read-tags.ts'
import { type Preview, unfurl } from '../lab/unfurl.ts'
import { type RealSite, siteUrl } from './real-site.ts'

/** What the head of a page says, by tag. */
type Head = Record<string, string>

const atOnce = 8
const heaviestCard = 100_000

/** Runs work over many items, a few at a time, and gives the results in order. */
export async function inTurns<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = new Array(items.length)
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

/** A page as it is served, with its head; `headBytes` counts up to the end of the last tag that a preview needs. */
export type ServedPage = { path: string; html: string; head: Head; headBytes: number }

/** Mirrors are like their pages; those of programmes stand for all. */
const isTried = (path: string): boolean => localeAt(path) === 'id' || unmirrored(path).startsWith('/program/')

/** Pages of a site, each read once in full; all that crawlers try unless paths are given. */
export async function servedPages({ client, pages }: RealSite, paths?: string[]): Promise<ServedPage[]> {
  return inTurns(paths ?? (await pages()).filter(isTried), async (path) => {
    const { body } = await client.ask(new URL(path, siteUrl), { headers: {}, patience: 10_000 })
    const html = body.toString()
    const head = Object.fromEntries(readTags(html).flatMap(({ key, content, isInHead }) => (isInHead ? [[key, content]] : [])))
    const lastTag = Math.max(...['name="twitter:card"', 'property="og:', 'property="article:'].map((tag) => html.lastIndexOf(tag)))
    return { path, html, head, headBytes: Buffer.byteLength(html.slice(0, html.indexOf('>', lastTag) + 1)) }
  })
}

/** Where a preview differs from what the page says; letters of three bytes may be cut where bytes are counted. */
function faultsOf({ url, title, description, images, isLarge, notes }: Preview, { path, head }: ServedPage): string[] {
  const said = head['og:title'] ?? ''
  const mayBeCut = Buffer.byteLength(said) > 67 && title.endsWith('…') && said.startsWith(title.slice(0, -1))
  const [image] = images
  const isKeptOut = head.robots?.includes('noindex')
  return [
    url === `${siteUrl}${path}` ? '' : `leads to ${url}`,
    title === said || title === head.title || mayBeCut ? '' : `is titled ${title}`,
    description === head['og:description'] ? '' : `is described as ${description}`,
    isLarge ? '' : 'has a small card',
    images.length === 1 && image?.width === 1200 && image.height === 630 ? '' : 'has another card than one of 1200×630',
    (image?.bytes ?? 0) <= heaviestCard ? '' : `has a card of ${image?.bytes} bytes`,
    notes.index === undefined || notes.index === (isKeptOut ? 'no' : 'yes') ? '' : `is indexed: ${notes.index}`,
    notes.remembers === undefined || isKeptOut ? '' : 'is remembered as noindex',
  ].filter((fault) => fault !== '')
}

/** The page that a preview is of: a mirror that is not translated leads to the Indonesian page. */
const meantBy = (url: string, page: ServedPage, pages: ServedPage[]): ServedPage =>
  (localeAt(page.path) === 'id' ? undefined : pages.find(({ path }) => path === unmirrored(page.path) && url === siteUrl + path)) ?? page

/** What is wrong with the previews of all pages on one platform; empty when nothing is. */
export async function faultsOn(crawler: Crawler, pages: ServedPage[], { client }: RealSite): Promise<string[]> {
  const faults = await inTurns(pages, async (page) => {
    try {
      const preview = await unfurl(`${siteUrl}${page.path}`, crawler, client)
      return faultsOf(preview, meantBy(preview.url, page, pages))
    } catch (reason) {
      return [String(reason)]
    }
  })
  return faults.flatMap((found, index) => found.map((fault) => `${pages[index]?.path} ${fault}`))
}
