import type { Content } from '@ruang-solusi/shared/content'
import type { ArticleLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { article } from './article.ts'
import { agencyReference, placeThing } from './organisations.ts'
import type { ShownPage } from './shown-page.ts'

/** A notice with what it announces; an example announces nothing that anyone could go to. */
export function noticeArticle(notice: Content<'notice'>, shown: ShownPage, context: PageContext): ArticleLeaf {
  const { words, library } = context
  const told = article(notice.agency, shown, context)
  if (shown.page.example) return told
  return {
    ...told,
    about: {
      '@type': 'Event',
      name: shown.page.title,
      startDate: notice.startsOn,
      endDate: notice.endsOn,
      location: placeThing({ name: words(notice.place).text, address: library.snapshot.settings.cityName }),
      organizer: agencyReference(notice.agency, context),
    },
  }
}
