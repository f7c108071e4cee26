import type { ArticleLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { agencyReference, city } from './organisations.ts'
import type { ShownPage } from './shown-page.ts'

/** A page that tells or explains something, written by an agency. */
export const article = (agency: string, { page, language, url, image, description }: ShownPage, context: PageContext): ArticleLeaf => ({
  '@type': 'Article',
  headline: page.title,
  description,
  url,
  image,
  datePublished: page.publishedOn,
  dateModified: page.changedOn,
  inLanguage: language,
  author: agencyReference(agency, context),
  publisher: city(context),
  ...(page.example && { creativeWorkStatus: context.messages.example.band }),
})
