import { type Content, type ContentType, contentTypes } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { fromDraft } from '@ruang-solusi/shared/share-kit'
import type { z } from 'zod'
import { bounded } from './bounded.ts'

type Values = Record<string, unknown>
type Issue = z.core.$ZodIssue

/** What no page could read; texts that are empty or too long are shown as they are. */
const unreadable = new Set(['invalid_type', 'invalid_value', 'invalid_union', 'unrecognized_keys', 'invalid_format'])
const isUnreadable = ({ code, message }: Issue): boolean => unreadable.has(code) || message === 'iso-day'

const dayFields = ['publishedOn', 'changedOn', 'startsOn', 'endsOn', 'seenOn']
const noSlug = 'pratinjau'

/** Mending one place may uncover another one inside it. */
const rounds = 6

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Takes out what cannot be read: a row as a whole, else the value, for which the blank form's stands in. */
function mend(value: unknown, blank: unknown, path: PropertyKey[]): unknown {
  const [key, ...inner] = path
  if (Array.isArray(value)) return value.filter((_row, index) => index !== key)
  if (key === undefined || !isValues(value)) return blank
  const name = String(key)
  const standIn = isValues(blank) ? blank[name] : undefined
  const { [name]: mended, ...others } = value
  const next = inner.length === 0 || !(isValues(mended) || Array.isArray(mended)) ? standIn : mend(mended, standIn, inner)
  return next === undefined ? others : { ...others, [name]: next }
}

/** Where to mend: a row that several issues are about is taken out once. */
function placesOf(issues: Issue[]): PropertyKey[][] {
  const places = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  )
  const whole = places.map((path) => {
    const row = path.findIndex((key) => typeof key === 'number')
    return row === -1 ? path : path.slice(0, row + 1)
  })
  return [...new Map(whole.map((path) => [path.join('/'), path])).values()]
}

// from the end, so that the rows before keep their place
const mendAll = (document: Values, blank: Values, issues: Issue[]): Values =>
  placesOf(issues).reduceRight<Values>((mended, place) => mend(mended, blank, place) as Values, document)

/**
 * A draft as a document that pages, cards and captions can be made of: what is missing or cannot be read is as in a blank form,
 * missing days are `day`. Rules and cases are left out, because nothing that is shared shows them.
 */
export function completeDraft<Type extends ContentType>(type: Type, draft: Values, day: IsoDay): Content<Type> {
  const plain = fromDraft(type, {}) as unknown as Values
  const days = Object.fromEntries(dayFields.filter((name) => name in plain).map((name) => [name, day]))
  const blank: Values = { ...plain, ...days, slug: noSlug }
  const { rule: _rule, cases: _cases, ...given } = bounded(draft) as Values
  const written = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== '' || blank[name] === ''))
  let document = { ...blank, ...(fromDraft(type, { ...blank, ...written }) as unknown as Values) }
  for (let round = 0; round < rounds; round += 1) {
    const issues = contentTypes[type].safeParse(document).error?.issues.filter(isUnreadable) ?? []
    // an empty reference is a choice not made yet
    const open = issues.filter(({ path }) => !(path.length === 1 && document[String(path[0])] === blank[String(path[0])]))
    if (open.length === 0) break
    document = mendAll(document, blank, open)
  }
  return document as unknown as Content<Type>
}
