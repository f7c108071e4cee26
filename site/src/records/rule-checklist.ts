import { formatShortDay, type IsoDay } from '@ruang-solusi/shared/day'
import type { LegalBasis, Parameter, Rule } from '@ruang-solusi/shared/eligibility'
import { type Outline, type OutlineCondition, outlineOf, sayFigure } from '@ruang-solusi/shared/rule-words'
import { changedOnOf } from './changed-on.ts'
import { hostOf } from './contacts.ts'
import type { PageContext } from './context.ts'

type Law = { title: string; link?: { href: string; host: string } }

/** A condition to tick, or several that only count together; what an officer decides has no box. Laws that the page lists anyway are left out. */
export type ChecklistLine = { texts: string[]; isOfficer: boolean; laws: Law[] }

/** Conditions under their heading; groups may hold groups. */
export type ChecklistGroup = { heading: string; hint?: string; items: (ChecklistLine | ChecklistGroup)[] }

type Version = Parameter['versions'][number]
const mostTogether = 3

type GroupKind = Exclude<Outline['kind'], 'condition'>

/** "Rp4 juta", with the days it holds when these are not all days from `day` on. */
function sayVersion({ value, from, to }: Version, unit: Parameter['unit'], day: IsoDay, { locale, messages }: PageContext): string {
  const { since, until } = messages.programme.checklist
  const days = [from > day ? since(formatShortDay(from, locale)) : '', to === undefined ? '' : until(formatShortDay(to, locale))].filter(
    Boolean,
  )
  return `${sayFigure(value, unit, locale)}${days.length === 0 ? '' : ` (${days.join(', ')})`}`
}

function lawsOf(conditions: OutlineCondition[], listed: LegalBasis[]): Law[] {
  const known = new Set(listed.map(({ title }) => title))
  const laws = new Map(conditions.flatMap(({ legalBasis }) => legalBasis.map((law) => [law.title, law])))
  return [...laws.values()]
    .filter(({ title }) => !known.has(title))
    .map(({ title, url }) => ({ title, ...(url && { link: { href: url, host: hostOf(url) } }) }))
}

/**
 * The rule of a programme as a list to tick, the decisions of officers last. Pages know no day, so a limit that will change is said
 * with the days of its versions; versions that ended before the newest content are left out.
 * @param listed laws that the page lists elsewhere.
 */
export function ruleChecklist(rule: Rule, listed: LegalBasis[], context: PageContext): ChecklistGroup[] {
  const { library, locale, messages } = context
  const { questions, parameters } = library.snapshot
  const words = messages.programme.checklist
  const day = changedOnOf('/', library) ?? '0000-01-01'
  const figureOf = (key: string): string | undefined => {
    const { unit, versions } = parameters.find((parameter) => parameter.key === key) ?? { unit: 'count' as const, versions: [] }
    const current = versions.filter(({ to }) => to === undefined || to >= day)
    return current.map((version) => sayVersion(version, unit, day, context)).join(` ${words.next} `) || undefined
  }
  const outline = outlineOf(rule, { catalogue: { questions, parameters }, asOf: day, locale, figureOf })

  const group = (kind: GroupKind, items: Outline[], need?: number): ChecklistGroup => ({
    heading: headingOf(kind, items.length, need),
    ...(kind === 'none' && { hint: words.noneHint }),
    items: items.map(lineOrGroup),
  })
  const headingOf = (kind: GroupKind, count: number, need = 0): string => {
    if (kind === 'at-least') return words.atLeast(need)
    return kind === 'all' && count === 1 ? words.only : words[kind]
  }
  const lineOf = (conditions: OutlineCondition[]): ChecklistLine => ({
    texts: conditions.map(({ text }) => text),
    isOfficer: conditions.some(({ isOfficer }) => isOfficer),
    laws: lawsOf(conditions, listed),
  })
  const lineOrGroup = (item: Outline): ChecklistLine | ChecklistGroup => {
    const together = item.kind === 'all' ? item.items : [item]
    const conditions = together.flatMap((each) => (each.kind === 'condition' ? [each] : []))
    // a few conditions that count only together are one box to tick
    const isLine =
      conditions.length === together.length &&
      together.length <= mostTogether &&
      (together.length === 1 || !conditions.some(({ isOfficer }) => isOfficer))
    if (isLine || item.kind === 'condition') return lineOf(conditions)
    return { ...group(item.kind, item.items, item.need), ...(item.kind === 'all' && { heading: words.together }) }
  }

  const parts = outline.kind === 'all' ? outline.items : [outline]
  const isDecision = (item: Outline) => item.kind === 'condition' && item.isOfficer
  const decisions = parts.filter(isDecision)
  const conditions = parts.filter((item) => item.kind === 'condition' && !isDecision(item))
  return [
    ...(conditions.length === 0 ? [] : [group('all', conditions)]),
    ...parts.flatMap((item) => (item.kind === 'condition' ? [] : [group(item.kind, item.items, item.need)])),
    ...(decisions.length === 0 ? [] : [{ heading: words.decisions, items: decisions.map(lineOrGroup) }]),
  ]
}

/** The questions that a rule asks, each once. */
export function questionsOf(rule: Rule): Set<string> {
  if ('question' in rule) return new Set([rule.question])
  if ('officer' in rule) return new Set()
  const children = 'not' in rule ? [rule.not] : 'all' in rule ? rule.all : 'any' in rule ? rule.any : rule.of
  return new Set(children.flatMap((child) => [...questionsOf(child)]))
}
