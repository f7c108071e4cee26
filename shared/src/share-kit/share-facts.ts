import type { Content, ContentType } from '../content/index.ts'
import { agencyFacts } from './facts/agency.ts'
import { clarificationFacts } from './facts/clarification.ts'
import { guideFacts } from './facts/guide.ts'
import { noticeFacts } from './facts/notice.ts'
import { paperFacts } from './facts/paper.ts'
import { programmeFacts } from './facts/programme.ts'
import { storyFacts } from './facts/story.ts'
import { topicFacts } from './facts/topic.ts'
import type { ShareFacts } from './facts.ts'
import type { KitContext } from './kit-context.ts'
import { type KitLocale, type Say, sayIn } from './say.ts'

/** How each type's document becomes what its messages say; a missing type does not compile. */
const factsFor: { [Type in ContentType]: (document: Content<Type>, context: KitContext, say: Say) => ShareFacts } = {
  topic: topicFacts,
  agency: agencyFacts,
  programme: programmeFacts,
  paper: paperFacts,
  story: storyFacts,
  clarification: clarificationFacts,
  notice: noticeFacts,
  guide: guideFacts,
}

/** Everything that a message about a document must say, in a language; content that is not translated stays Indonesian. */
export const shareFacts = <Type extends ContentType>(
  type: Type,
  document: Content<Type>,
  context: KitContext,
  locale: KitLocale = 'id',
): ShareFacts => factsFor[type](document, context, sayIn(locale))
