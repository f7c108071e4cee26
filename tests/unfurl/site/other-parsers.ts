import ogs from 'open-graph-scraper'
import { parseFragment } from 'parse5'
import { unfurl } from 'unfurl.js'
import { inTurns, type ServedPage } from './check-pages.ts'
import type { RealSite } from './real-site.ts'

/** What a parser found, under the names of the tags. */
type Found = Record<string, string | number | undefined>

const parsers: Record<string, (url: string) => Promise<Found>> = {
  'open-graph-scraper': async (url) => {
    const { result } = await ogs({ url })
    const [image, ...more] = result.ogImage ?? []
    return {
      'og:title': result.ogTitle,
      'og:description': result.ogDescription,
      'og:url': result.ogUrl,
      'og:type': result.ogType,
      'og:site_name': result.ogSiteName,
      'og:locale': result.ogLocale,
      'og:image': [image, ...more].map((each) => each?.url).join(' '),
      'og:image:type': image?.type,
      'og:image:width': image?.width,
      'og:image:height': image?.height,
      'og:image:alt': image?.alt,
      'twitter:card': result.twitterCard,
    }
  },
  'unfurl.js': async (url) => {
    const { title, description, canonical_url, open_graph: graph, twitter_card } = await unfurl(url)
    const images = graph?.images ?? []
    return {
      title,
      description,
      'link:canonical': canonical_url,
      'og:title': graph?.title,
      'og:description': graph?.description,
      'og:url': graph?.url,
      'og:image': images.map((each) => each.url).join(' '),
      'og:image:type': images[0]?.type,
      'og:image:width': images[0]?.width,
      'og:image:height': images[0]?.height,
      'twitter:card': twitter_card?.card,
    }
  },
}

export const parserNames = Object.keys(parsers)

/** A text with its entities resolved again and again, as a parser does that resolves them twice. */
function resolved(text: string): string {
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes
  const once = node !== undefined && 'value' in node ? node.value : ''
  return once === text ? text : resolved(once)
}

/** Where a parser that others use reads a page differently from what its head says; text that looks like entities may be resolved once more. */
export async function misreadings(parser: string, pages: ServedPage[], { port }: RealSite): Promise<string[]> {
  const read = parsers[parser]
  if (read === undefined) throw new Error(`No parser is called ${parser}.`)
  const found = await inTurns(pages, async ({ path, head }) => {
    const values = await read(`http://127.0.0.1:${port}${path}`)
    const different = Object.entries(values).filter(([key, value]) => resolved(String(value)) !== resolved(head[key] ?? ''))
    return different.map(([key, value]) => `${path} ${key}: ${value}, not ${head[key]}`)
  })
  return found.flat()
}
