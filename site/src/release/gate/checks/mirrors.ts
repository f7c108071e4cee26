import { locales } from '@ruang-solusi/shared/locale'
import { pathIn } from '@ruang-solusi/shared/paths'
import { localeAt, unmirrored } from '../../../unmirrored.ts'
import { resolveAddress } from '../addresses.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'

const isMirror = ({ path }: PageFacts): boolean => localeAt(path) !== 'id'

/** Addresses that lead out of the language of a page, other than by the switch of languages. */
function strayLinks(page: PageFacts, siteUrl: string): string[] {
  const links = page.elements.filter(({ name, attributes }) => name === 'a' && attributes.hreflang === undefined)
  return links.flatMap(({ attributes: { href } }) => {
    const target = href === undefined ? undefined : resolveAddress(href, page, siteUrl)
    if (target?.origin !== siteUrl) return []
    const address = unmirrored(target.pathname)
    return pathIn(localeAt(page.path), address) === target.pathname ? [] : [target.pathname]
  })
}

/** Whether a page whose canonical address is another one marks what it shows in the language of that. */
function isUnmarked({ elements, path }: PageFacts, siteUrl: string): boolean {
  const canonical = elements.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href
  const isFallback = canonical === siteUrl + unmirrored(path)
  return (
    isFallback && !elements.some(({ name, attributes }) => attributes.lang === 'id' && attributes.hreflang === undefined && name !== 'html')
  )
}

/** Every page is there in every language, its links stay in it, and what is not translated says in which language it is. */
export const checkMirrors: Check = ({ pages, siteUrl }) => {
  const present = new Set(pages.map(({ path }) => path))
  const missing = pages
    .filter((page) => !isMirror(page))
    .flatMap(({ path }) => locales.map((locale) => pathIn(locale, path)).filter((path) => !present.has(path)))
  return [
    ...missing.map((page) => ({ page, message: 'was not built', problem: 'halaman dalam bahasa ini tidak ikut tersusun' })),
    ...pages.flatMap((page): GateFinding[] => [
      ...strayLinks(page, siteUrl).map((path) => ({
        page: page.path,
        message: `leads to ${path}, which is in another language`,
        problem: `tautan ${path} keluar dari bahasa halaman`,
      })),
      ...(isMirror(page) && isUnmarked(page, siteUrl)
        ? [{ page: page.path, message: 'does not mark its Indonesian text', problem: 'teks berbahasa Indonesia tidak ditandai' }]
        : []),
    ]),
  ]
}
