import type { WebSiteLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { city } from './organisations.ts'
import type { ShownPage } from './shown-page.ts'

/** The site as a whole, on its home page. */
export const webSite = ({ url, language, description }: ShownPage, context: PageContext): WebSiteLeaf => ({
  '@type': 'WebSite',
  name: context.library.snapshot.settings.siteName,
  url,
  description,
  inLanguage: language,
  publisher: city(context),
})
