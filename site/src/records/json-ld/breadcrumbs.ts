import type { BreadcrumbListLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import type { Page } from '../page.ts'

/** The way from home to the page, the page itself last. */
export const breadcrumbs = ({ trail, title, path }: Page, { siteUrl }: PageContext): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...trail, { href: path, words: { text: title } }].map(({ href, words }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: words.text,
    item: `${siteUrl}${href}`,
  })),
})
