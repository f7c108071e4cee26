import { addressesOf, resolveAddress } from '../addresses.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'

const foreignStyle = /(?:url\(\s*["']?\s*|@import\s+["']?)((?:https?:)?\/\/[^"')\s]+)/gi

/** Whether a browser fetches the address by itself; a link to follow may lead anywhere. */
const isLoaded = (element: string, attribute: string): boolean => !['a', 'area'].includes(element) && attribute !== 'content'

function loadedElsewhere(page: PageFacts, siteUrl: string): string[] {
  const addresses = addressesOf(page).filter(({ element, attribute }) => isLoaded(element, attribute))
  const foreign = addresses.filter(({ url }) => resolveAddress(url, page, siteUrl)?.origin !== siteUrl)
  const styles = [...page.html.matchAll(foreignStyle)].map((match) => match[1] ?? '')
  return [...foreign.map(({ url }) => url), ...styles.filter((url) => URL.parse(url, siteUrl)?.origin !== siteUrl)]
}

/** Pages load nothing from another host, and nothing that the content security policy would block. */
export const checkOwnHost: Check = ({ pages, siteUrl }) =>
  pages.flatMap((page) =>
    loadedElsewhere(page, siteUrl).map(
      (url): GateFinding => ({
        page: page.path,
        message: `loads ${url.slice(0, 120)} from elsewhere`,
        problem: 'ada gambar atau berkas yang diambil dari situs lain',
      }),
    ),
  )
