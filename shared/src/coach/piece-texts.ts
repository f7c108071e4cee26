import type { ContentType } from '../content/index.ts'
import type { Piece } from './piece.ts'

/** How a text is meant: written by the editor, told by a person, quoted from what circulates, or copied from a source. */
export type Voice = 'editor' | 'own' | 'claim' | 'cited'
export type PieceText = { field: string; text: string; voice: Voice }

const citedIn = (rows: string): string[] => ['value', 'title', 'otherValue', 'otherTitle'].map((name) => `${rows}.*.${name}`)
const cited = /^(?:sources|figures)\.\d+\.(?!fact)|^evidence\.\d+\.title/

const own = ['name', 'situation', 'problem', 'turningPoint', 'whatHelped']

/** The Indonesian texts residents read, in reading order; `*` stands for every row. The first is the title, the second the summary. */
const fields: Record<ContentType, string[]> = {
  programme: [
    'plainName',
    'summary',
    'benefit.headline',
    'benefit.amounts.*.group',
    'conditions.*.text',
    'steps.*.text',
    'papers.*.note',
    'cost',
    'duration',
    'remedy.text',
    'question',
    'sources.*.fact',
    'officialName',
    ...citedIn('sources'),
  ],
  story: [
    'name',
    'summary',
    'situation',
    'problem',
    'turningPoint',
    'whatHelped',
    'whatYouCanDo.*.text',
    'sources.*.fact',
    'area',
    'alias',
    ...citedIn('sources'),
  ],
  clarification: [
    'name',
    'summary',
    'correction',
    'claim',
    'procedure.*.text',
    'ifFellForIt.*.text',
    'evidence.*.note',
    'corrections.*.text',
    'evidence.*.title',
  ],
  notice: ['name', 'summary', 'body', 'time', 'place', 'papers.*.note', 'sources.*.fact', ...citedIn('sources')],
  guide: ['name', 'summary', 'steps.*.text', 'body', 'papers.*.note', 'sources.*.fact', ...citedIn('sources')],
  topic: ['name', 'summary', 'problem', 'figures.*.fact', 'actions.*.text', ...citedIn('figures')],
  agency: ['name', 'summary', 'places.*.hours'],
  paper: ['name', 'summary', 'whereToGet', 'cost', 'duration', 'ifLacking'],
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Plain text of a string, a localised text (its Indonesian) or rich text of either kind, one paragraph a line. */
export function plainText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value
  if (depth > 40) return ''
  if (Array.isArray(value))
    return value
      .map((item) => plainText(item, depth + 1))
      .filter((text) => text !== '')
      .join(value.some((item) => isRecord(item) && typeof item.text === 'string') ? '' : '\n')
  if (!isRecord(value)) return ''
  const inner = value.root ?? value.children ?? value.spans ?? value.items ?? value.text ?? value.id
  return inner === undefined || inner === value ? '' : plainText(inner, depth + 1)
}

type Found = { field: string; text: string }

function textsAt(value: unknown, [step, ...rest]: string[], at: string[], read: (value: unknown) => string): Found[] {
  if (step === undefined) {
    const text = read(value)
    return text.trim() === '' ? [] : [{ field: at.join('.'), text }]
  }
  if (!isRecord(value)) return []
  if (step !== '*') return textsAt(value[step], rest, [...at, step], read)
  return Array.isArray(value) ? value.flatMap((item, index) => textsAt(item, rest, [...at, `${index}`], read)) : []
}

/** The path of a type's title: what lists and cards lead with. */
export const titleField = (type: ContentType): string => fields[type]?.[0] ?? 'name'

/** The filled-in texts of a document in reading order. */
export function textsOf(piece: Piece): PieceText[] {
  const told = new Set(Array.isArray(piece.ownWords) ? piece.ownWords : piece.type === 'story' ? own : [])
  const voiceOf = (field: string): Voice => {
    if (told.has(field)) return 'own'
    if (cited.test(field)) return 'cited'
    return piece.type === 'clarification' && field === 'claim' ? 'claim' : 'editor'
  }
  return (fields[piece.type] ?? []).flatMap((path) =>
    textsAt(piece, path.split('.'), [], plainText).map((found) => ({ ...found, voice: voiceOf(found.field) })),
  )
}

/** The texts of a document in another language, in reading order. */
export function translationsOf(piece: Piece, locale: 'jv' | 'en'): Found[] {
  const read = (value: unknown): string => (isRecord(value) && !Array.isArray(value) ? plainText(value[locale]) : '')
  return (fields[piece.type] ?? []).flatMap((path) => textsAt(piece, path.split('.'), [], read))
}

/** The text at a path, or '' while nothing is written there. */
export const textAt = (texts: PieceText[], field: string): string => texts.find((text) => text.field === field)?.text ?? ''
