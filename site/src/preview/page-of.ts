import type { Content, ContentType } from '@ruang-solusi/shared/content'
import { agencyPage } from '../records/agency-page.ts'
import { clarificationPage } from '../records/clarification-page.ts'
import type { PageContext } from '../records/context.ts'
import { guidePage } from '../records/guide-page.ts'
import { noticePage } from '../records/notice-page.ts'
import type { Page } from '../records/page.ts'
import { paperPage } from '../records/paper-page.ts'
import { programmePage } from '../records/programme-page.ts'
import { storyPage } from '../records/story-page.ts'
import { topicPage } from '../records/topic-page.ts'

/** The shell record of each type's page, as its route builds it; a missing type does not compile. */
export const pageOf: { [Type in ContentType]: (document: Content<Type>, context: PageContext) => Page } = {
  topic: (document, context) => topicPage(document, context).page,
  agency: (document, context) => agencyPage(document, context).page,
  programme: (document, context) => programmePage(document, context).page,
  paper: (document, context) => paperPage(document, context).page,
  story: (document, context) => storyPage(document, context).page,
  clarification: (document, context) => clarificationPage(document, context).page,
  notice: (document, context) => noticePage(document, context).page,
  guide: (document, context) => guidePage(document, context).page,
}
