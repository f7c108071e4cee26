import { abbreviation, abbreviationsIn } from './checks/abbreviation.ts'
import { textChecks } from './checks/index.ts'
import { mostImportantFirst, type PieceFinding } from './finding.ts'
import { wordLists } from './lists/index.ts'
import type { Piece } from './piece.ts'
import { rowsOf } from './piece-check.ts'
import { pieceChecks } from './piece-checks/index.ts'
import { type PieceText, plainText, textsOf, titleField, translationsOf, type Voice } from './piece-texts.ts'
import { readText } from './reading/reading.ts'
import { findingsIn } from './review-text.ts'
import type { TextCheck } from './text-check.ts'
import type { WordLists } from './word-lists.ts'

const safety = textChecks.filter(({ dimension }) => dimension === 'safe')
/** What needs no Indonesian to be seen. */
const anyLanguage = safety.filter(({ id }) => ['identity-number', 'account-number', 'private-contact', 'live-link'].includes(id))
const languages = { jv: 'Di teks bahasa Jawa: ', en: 'Di teks bahasa Inggris: ' } as const
const checksFor: Record<Voice, TextCheck[]> = {
  editor: textChecks.filter((check) => check !== abbreviation),
  own: safety,
  // links of a claim have a stricter check of their own
  claim: safety.filter(({ id }) => id !== 'live-link'),
  // a source may be any site; who copied a private number from it still harms
  cited: anyLanguage.filter(({ id }) => id !== 'live-link'),
}

/** Numbers and links that harm in whatever language they stand. */
const inTranslations = (piece: Piece, lists: WordLists): PieceFinding[] =>
  (['jv', 'en'] as const).flatMap((locale) =>
    translationsOf(piece, locale).flatMap(({ field, text }) =>
      findingsIn(text, anyLanguage, lists).map((finding) => ({ ...finding, field, locale, message: languages[locale] + finding.message })),
    ),
  )

/** The words for a picture are the editor's, whoever tells the story around it. */
const ofPictures = (piece: Piece, lists: WordLists): PieceFinding[] =>
  rowsOf(piece.images).flatMap(({ field = 'image', alt }) =>
    findingsIn(plainText(alt), checksFor.editor, lists).map((finding) => ({ ...finding, field })),
  )

/** Terms that no field explains, each where it stands first; a title or summary may leave it to the text below. */
function unexplained(texts: PieceText[], lists: WordLists): PieceFinding[] {
  const editors = texts.filter(({ voice }) => voice === 'editor')
  const read = editors.map(({ field, text }) => ({ field, text, found: abbreviationsIn(readText(text, lists.names), lists) }))
  const explained = new Set(read.flatMap(({ found }) => found.filter(({ isExplained }) => isExplained).map(({ key }) => key)))
  const said = new Set<string>()
  return read.flatMap(({ field, text, found }) => {
    const open = found.filter(({ key }) => !explained.has(key) && !said.has(key))
    for (const { key } of open) said.add(key)
    const starts = new Set(open.map(({ word }) => word.start))
    return findingsIn(text, [abbreviation], lists)
      .filter(({ start }) => starts.has(start))
      .map((finding) => ({ ...finding, field }))
  })
}

/**
 * What an editor could do better in a document, most important first: the findings of its texts with their field,
 * and those of the whole. Half-empty forms are welcome. Never throws.
 */
export function reviewPiece(piece: Piece, lists: WordLists = wordLists): PieceFinding[] {
  const texts = textsOf(piece)
  const ofTexts: PieceFinding[] = texts.flatMap(({ field, text, voice }) =>
    findingsIn(text, checksFor[voice], lists).map((finding) => ({ ...finding, field })),
  )
  const title = texts.find(({ field }) => field === titleField(piece.type))
  const summary = texts.find(({ field }) => field === 'summary')
  const ofPiece: PieceFinding[] = pieceChecks.flatMap(({ id, dimension, severity, find }) =>
    find({ piece, texts, title, summary, lists }).map((remark) => ({ check: id, dimension, severity, ...remark })),
  )
  // what is not written yet stands before all that is
  const places = new Map(texts.map(({ field }, index) => [field, index]))
  return mostImportantFirst(
    [...ofTexts, ...ofPictures(piece, lists), ...unexplained(texts, lists), ...inTranslations(piece, lists), ...ofPiece],
    ({ field }) => places.get(field) ?? -1,
  )
}
