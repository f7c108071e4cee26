import { cutText } from '@ruang-solusi/shared/link-preview'
import type { Client } from './client.ts'
import type { Crawler } from './crawler.ts'
import { type CardImage, fetchCard } from './fetch-card.ts'
import { fetchPage } from './fetch-page.ts'
import { bestValue, type FoundPage, valuesOf } from './found-page.ts'
import { Refusal } from './refusal.ts'

/** What people see of a link. */
export type Preview = {
  url: string
  title: string
  description: string
  images: CardImage[]
  isLarge: boolean
  notes: Record<string, string | undefined>
}

function addressOf(value: string, found: FoundPage, { tags }: Crawler): URL {
  const address = URL.parse(value, tags.resolves ? found.url.href : undefined)
  if (address === null) throw new Refusal(`the address ${value} is not absolute`)
  return address
}

function requiredTags(found: FoundPage, crawler: Crawler): void {
  const missing = crawler.tags.required.find((key) => bestValue([key], found, crawler) === undefined)
  if (missing !== undefined) throw new Refusal(`finds no ${missing}`)
}

async function readPage(address: URL, crawler: Crawler, client: Client): Promise<FoundPage> {
  const found = await fetchPage(address, crawler, client)
  const object = crawler.page.followsOgUrl ? bestValue(['og:url', 'link:canonical'], found, crawler) : undefined
  const target = object === undefined ? found.url : addressOf(object, found, crawler)
  return target.href === found.url.href ? found : fetchPage(target, crawler, client)
}

/**
 * Turns a link into what a platform shows of it.
 * @throws Refusal when it shows no title, no description or no picture.
 */
export async function unfurl(address: string, crawler: Crawler, client: Client): Promise<Preview> {
  const found = await readPage(new URL(address), crawler, client)
  requiredTags(found, crawler)
  const { tags, cuts } = crawler
  const title = bestValue(tags.title, found, crawler)
  const description = bestValue(tags.description, found, crawler)
  const chosen = bestValue(tags.image, found, crawler)
  if (title === undefined) throw new Refusal('finds no title')
  if (description === undefined) throw new Refusal('finds no description')
  if (chosen === undefined) throw new Refusal('finds no image')
  const drawn = tags.drawsAll ? tags.image.flatMap((key) => valuesOf(key, found, crawler)) : [chosen]
  const [image, ...more] = await Promise.all(drawn.map((value) => fetchCard(addressOf(value, found, crawler), crawler, client)))
  if (image === undefined) throw new Refusal('finds no image')
  const { isLarge = true, notes = {} } = crawler.judge?.(found, image) ?? {}
  return {
    url: found.url.href,
    title: cutText(title, cuts.title),
    description: cutText(description, cuts.description),
    images: [image, ...more],
    isLarge,
    notes,
  }
}
