import type { Content, ContentType, Localised, LocalisedRichText, Source } from '../content/index.ts'
import type { IsoDay } from '../day.ts'
import type { DrawingKey } from './drawings/index.ts'

/** A document as examples are written: without what depends on the day, and with a drawing in place of an image. */
export type Example<Type extends ContentType> = Omit<Content<Type>, 'example' | 'image' | 'logo' | 'state'> & { image?: DrawingKey }

/** A list as editors write it, one line each. */
export const lines = (...texts: string[]): { text: Localised }[] => texts.map((id) => ({ text: { id } }))

type StoryAction = Content<'story'>['whatYouCanDo'][number]

/** What a reader of a story can do, one pair each. */
export const actions = (...pairs: [StoryAction['action'], string][]): StoryAction[] =>
  pairs.map(([action, id]) => ({ action, text: { id } }))

/** Rich text of plain paragraphs. */
export const paragraphs = (...texts: string[]): LocalisedRichText => ({
  id: texts.map((text) => ({ kind: 'paragraph', spans: [{ text }] })),
})

/** Papers to bring, in order; a pair carries a note. */
export const bring = (...papers: (string | [string, string])[]): { paper: string; note?: Localised }[] =>
  papers.map((paper) => (typeof paper === 'string' ? { paper } : { paper: paper[0], note: { id: paper[1] } }))

type Fact = { fact: string; value: string; title: string; url?: string; checkedOn?: IsoDay; checkedBy?: string }

const sourceOf = ({ fact, checkedOn = '2026-11-20', checkedBy = 'Dinas Sosial (contoh)', ...rest }: Fact) => ({
  ...rest,
  fact: { id: fact },
  checkedOn,
  checkedBy,
})

/** A fact that an editor has yet to check against an official text. */
export const unverified = (fact: Fact): Source => ({ ...sourceOf(fact), status: 'unverified' })

/** A fact that two sources give differently; both are shown. */
export const disputed = ({ otherValue, otherTitle, ...fact }: Fact & { otherValue: string; otherTitle: string }): Source => ({
  ...sourceOf(fact),
  status: 'disputed',
  otherValue,
  otherTitle,
})

/** The title of a source when nobody has found an official one yet. */
export const noOfficialSource = 'Catatan redaksi contoh, sumber resmi belum ditemukan'
