import type { PageFacts } from './page-facts.ts'

/** An address that a page names, and what names it. */
export type Address = { url: string; element: string; attribute: string }

const attributes = ['href', 'src', 'poster', 'data', 'action', 'formaction']
const addressTags = new Set(['og:url', 'og:image'])

const sourceSet = (value: string): string[] => value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')

/** Every address that a page links to, loads or names in its head. */
export function addressesOf(page: PageFacts): Address[] {
  return page.elements.flatMap(({ name, attributes: given }) => {
    const named = attributes.flatMap((attribute) => {
      const url = given[attribute]
      return url === undefined ? [] : [{ url, element: name, attribute }]
    })
    // what a script fetches stands in a data attribute
    const fetched = Object.entries(given).filter(([attribute, value]) => attribute.startsWith('data-') && value.endsWith('.json'))
    const candidates = given.srcset === undefined ? [] : sourceSet(given.srcset)
    const tag =
      name === 'meta' && addressTags.has(given.property ?? '') ? [{ url: given.content ?? '', element: name, attribute: 'content' }] : []
    return [
      ...named,
      ...fetched.map(([attribute, url]) => ({ url, element: name, attribute })),
      ...candidates.map((url) => ({ url, element: name, attribute: 'srcset' })),
      ...tag,
    ]
  })
}

/** The address in full, as a browser on that page reads it; undefined when it is none. */
export const resolveAddress = (url: string, page: PageFacts, siteUrl: string): URL | undefined =>
  URL.parse(url, `${siteUrl}${page.path}`) ?? undefined
