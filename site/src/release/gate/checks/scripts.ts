import type { Check, GateFinding } from '../check.ts'
import type { PageElement } from '../page-facts.ts'

function whatRuns({ name, attributes }: PageElement): string | undefined {
  // structured data is read by search engines and run by nobody
  if (name === 'script' && attributes.type !== 'application/ld+json') return 'a <script>'
  const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'))
  if (handler !== undefined) return `the handler ${handler} on <${name}>`
  const links = [attributes.href, attributes.action, attributes.formaction, attributes.src]
  return links.some((link) => /^\s*javascript:/i.test(link ?? '')) ? `a javascript: address on <${name}>` : undefined
}

/** No page runs anything on the phone of a resident. */
export const checkScripts: Check = ({ pages }) =>
  pages.flatMap((page) =>
    page.elements.flatMap((element): GateFinding[] => {
      const found = whatRuns(element)
      return found === undefined ? [] : [{ page: page.path, message: `has ${found}`, problem: 'halaman memuat skrip, padahal tidak boleh' }]
    }),
  )
