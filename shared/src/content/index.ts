import type { z } from 'zod'
import { Agency } from './agency.ts'
import { Clarification } from './clarification.ts'
import { Guide } from './guide.ts'
import { Notice } from './notice.ts'
import { Paper } from './paper.ts'
import { Programme } from './programme.ts'
import { Story } from './story.ts'
import { Topic } from './topic.ts'

/** Every type with public pages; each other layer is compiled against this list. */
export const contentTypes = {
  topic: Topic,
  agency: Agency,
  programme: Programme,
  paper: Paper,
  story: Story,
  clarification: Clarification,
  notice: Notice,
  guide: Guide,
} as const

export type ContentType = keyof typeof contentTypes
export type Content<Type extends ContentType = ContentType> = z.infer<(typeof contentTypes)[Type]>

/** The collection, and the list in the snapshot, that holds a type. */
export const collectionOf = {
  topic: 'topics',
  agency: 'agencies',
  programme: 'programmes',
  paper: 'papers',
  story: 'stories',
  clarification: 'clarifications',
  notice: 'notices',
  guide: 'guides',
} as const satisfies Record<ContentType, string>
export type ContentCollection = (typeof collectionOf)[ContentType]

export const contentTypeNames = Object.keys(contentTypes) as ContentType[]

export { Agency, accountPlatforms, agencyKinds, Place } from './agency.ts'
export { Case, Verdict, verdicts } from './case.ts'
export { CatalogueParameter, CatalogueQuestion } from './catalogue.ts'
export { Clarification, clarificationKinds, clarificationVerdicts, seenPlaces } from './clarification.ts'
export { Guide } from './guide.ts'
export { findHiddenCharacter } from './hidden-characters.ts'
export { ListRelaxations } from './list-changes.ts'
export { Media } from './media.ts'
export { Notice, noticeStates } from './notice.ts'
export { type OfficerKey, officers } from './officers.ts'
export { Paper } from './paper.ts'
export {
  Benefit,
  benefitKinds,
  EntryRoute,
  entryRoutes,
  Programme,
  ProgrammeStatus,
  programmeStates,
  remedyKinds,
  rhythms,
} from './programme.ts'
export { Block, LocalisedRichText, Span } from './rich-text.ts'
export { SiteSettings } from './site-settings.ts'
export { Story, storyActions } from './story.ts'
export { Topic, topicIcons } from './topic.ts'
export { Localised, MediaHash, Slug, Source } from './values.ts'
