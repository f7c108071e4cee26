import { pagePaths } from '@ruang-solusi/shared/paths'
import { unmirrored } from '../../../unmirrored.ts'
import { type Address, addressesOf, resolveAddress } from '../addresses.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'
import { statusPages } from '../status-pages.ts'

type Known = { pages: Map<string, PageFacts>; site: BuiltSite }

function whyBroken(target: URL, { pages, site }: Known): string | undefined {
  const path = target.pathname
  const page = pages.get(path)
  if (page === undefined) return site.files.has(path) || site.cards.has(path) ? undefined : 'does not exist'
  const anchor = target.hash.slice(1)
  if (unmirrored(path) === pagePaths.save && anchor.startsWith('/'))
    return pages.has(anchor) ? undefined : `would keep ${anchor}, which does not exist`
  return anchor === '' || page.ids.has(anchor) ? undefined : `has no element with the id "${anchor}"`
}

function findingFor({ url, element }: Address, page: PageFacts, known: Known): GateFinding[] {
  const target = resolveAddress(url, page, known.site.siteUrl)
  if (target === undefined)
    return [{ page: page.path, message: `<${element}> names ${url}, which is no address`, problem: `tautan ${url} keliru` }]
  if (target.origin !== known.site.siteUrl) return []
  const reason = whyBroken(target, known)
  if (reason === undefined) return []
  return [
    { page: page.path, message: `<${element}> names ${url}, which ${reason}`, problem: `tautan atau gambar ${target.pathname} tidak ada` },
  ]
}

/** Every address of our own leads to a page, an anchor on it, a file or a card. */
export const checkLinks: Check = (site) => {
  const known: Known = { site, pages: new Map(site.pages.map((page) => [page.path, page])) }
  return site.pages.flatMap((page) => {
    const addresses = addressesOf(page)
    // the address of a page for missing pages is never asked for
    const followed = statusPages.includes(page.path) ? addresses.filter(({ element }) => element === 'a' || element === 'img') : addresses
    return followed.flatMap((address) => findingFor(address, page, known))
  })
}
