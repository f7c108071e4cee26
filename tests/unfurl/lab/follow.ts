import type { Client, Reply } from './client.ts'
import type { Crawler } from './crawler.ts'
import { Refusal } from './refusal.ts'
import { isAllowed } from './robots.ts'

/** Refuses an address that robots.txt forbids to a crawler which heeds it. */
async function heedRobots({ robots, userAgent, page }: Crawler, url: URL, { ask, remembered }: Client): Promise<void> {
  if (robots.length === 0) return
  const address = new URL('/robots.txt', url)
  const reply = remembered.get(address.href) ?? ask(address, { headers: { 'user-agent': userAgent }, patience: page.patience })
  remembered.set(address.href, reply)
  const { status, body } = await reply
  if (status === 200 && !isAllowed(body.toString(), robots, url.pathname)) throw new Refusal(`robots.txt forbids ${url.pathname}`)
}

/**
 * Asks for an address and follows its redirects, each only where the crawler may.
 * @throws Refusal when it ends anywhere but at an answer.
 */
export async function follow(
  start: URL,
  question: { method?: 'GET' | 'HEAD'; headers: Record<string, string> },
  crawler: Crawler,
  client: Client,
): Promise<{ url: URL; reply: Reply }> {
  let url = start
  for (let hops = 0; ; hops += 1) {
    if (!/^https?:$/.test(url.protocol)) throw new Refusal(`${url.protocol} is no address of a page`)
    if (crawler.page.secureOnly && url.protocol !== 'https:') throw new Refusal(`${url.href} is not https`)
    await heedRobots(crawler, url, client)
    const reply = await client.ask(url, { ...question, patience: crawler.page.patience })
    const { location } = reply.headers
    if (reply.status < 300 || reply.status >= 400 || location === undefined) return { url, reply }
    if (hops === crawler.page.redirects) throw new Refusal(`more than ${crawler.page.redirects} redirects`)
    url = new URL(location, url)
  }
}
