import type { Content, ContentType } from '../../content/index.ts'
import type { CardContext } from '../context.ts'
import { agencyKit } from './agency-kit.ts'
import { clarificationKit } from './clarification-kit.ts'
import { guideKit } from './guide-kit.ts'
import type { Kit } from './kit.ts'
import { noticeKit } from './notice-kit.ts'
import { paperKit } from './paper-kit.ts'
import { programmeKit } from './programme-kit.ts'
import { storyKit } from './story-kit.ts'
import { topicKit } from './topic-kit.ts'

/** How each type's document becomes the pictures of a share kit; a missing type does not compile. */
export const kitFor: { [Type in ContentType]: (document: Content<Type>, context: CardContext) => Kit } = {
  topic: topicKit,
  agency: agencyKit,
  programme: programmeKit,
  paper: paperKit,
  story: storyKit,
  clarification: clarificationKit,
  notice: noticeKit,
  guide: guideKit,
}

export type { Kit } from './kit.ts'
export { pageKits } from './page-kits.ts'
