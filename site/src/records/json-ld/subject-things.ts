import type { Content, ContentType } from '@ruang-solusi/shared/content'
import type { Thing } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { governmentOrganization } from './agency.ts'
import { article } from './article.ts'
import { claimReview } from './clarification.ts'
import { noticeArticle } from './notice.ts'
import { governmentService } from './programme.ts'
import type { ShownPage } from './shown-page.ts'

/** How each type's document is told to search engines; a missing type does not compile. */
const thingsOf: { [Type in ContentType]: (document: Content<Type>, shown: ShownPage, context: PageContext) => Thing[] } = {
  programme: (programme, shown, context) => [governmentService(programme, shown, context)],
  agency: (agency, shown, context) => [governmentOrganization(agency, shown, context)],
  clarification: (clarification, shown, context) => [claimReview(clarification, shown, context)],
  notice: (notice, shown, context) => [noticeArticle(notice, shown, context)],
  story: ({ agency }, shown, context) => [article(agency, shown, context)],
  guide: ({ agency }, shown, context) => [article(agency, shown, context)],
  // their pages lead on to what search engines are told about
  topic: () => [],
  paper: () => [],
}

/** What a document's page is about. */
export const subjectThings = <Type extends ContentType>(
  { type, slug }: { type: Type; slug: string },
  shown: ShownPage,
  context: PageContext,
): Thing[] => thingsOf[type](context.library.need(type, slug), shown, context)
