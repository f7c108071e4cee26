import type { Content, ContentType } from '../content/index.ts'
import { agencyCard } from './agency.ts'
import type { Card } from './card.ts'
import { clarificationCard } from './clarification.ts'
import type { CardContext } from './context.ts'
import { guideCard } from './guide.ts'
import { noticeCard } from './notice.ts'
import { paperCard } from './paper.ts'
import { programmeCard } from './programme.ts'
import { storyCard } from './story.ts'
import { topicCard } from './topic.ts'

/** How each type's document becomes a card; a missing type does not compile. */
export const cardFor: { [Type in ContentType]: (document: Content<Type>, context: CardContext) => Card } = {
  topic: topicCard,
  agency: agencyCard,
  programme: programmeCard,
  paper: paperCard,
  story: storyCard,
  clarification: clarificationCard,
  notice: noticeCard,
  guide: guideCard,
}

export { type Card, type CardDesign, type CardFact, type CardShape, type ClaimStamp, cardDesigns, cardSizes, claimStamps } from './card.ts'
export type { CardContext } from './context.ts'
export { hasKit } from './kit/has-kit.ts'
export { type Kit, kitFor, pageKits } from './kit/index.ts'
export { type PageKey, pageCards, pageKeys } from './pages.ts'
