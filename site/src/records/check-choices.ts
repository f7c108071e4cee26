import type { Localised } from '@ruang-solusi/shared/content'
import { type Band, bands, type Context, type Parameter, type Question, type Rule } from '@ruang-solusi/shared/eligibility'
import { sayFigure } from '@ruang-solusi/shared/rule-words'
import type { Choice } from '../check/check-data.ts'
import type { PageContext } from './context.ts'

/** More ranges than this are too many buttons; the resident types a number instead. */
const mostBands = 7

/** What a question can be answered with on the day of the context; nothing when a number is to be typed. */
export function choicesOf(question: Question, rules: Rule[], context: Context, page: PageContext): Choice[] {
  const { kind, options = [] } = question
  const text = page.messages.checkPage
  const said = (localised: Localised) => page.words(localised).text
  switch (kind) {
    case 'yes-no':
      return [true, false].map((answer) => [answer, answer ? text.yes : text.no])
    case 'choice':
      return options.map((option) => [option.key, said(option.text)])
    case 'choices':
      return [...options.map((option): Choice => [[option.key], said(option.text)]), [[], text.none]]
    default: {
      const ranges = bands(question.key, rules, context)
      const unit = kind === 'rupiah' ? kind : unitOf(question, rules, context)
      return ranges.length > mostBands ? [] : ranges.map((band) => [band, sayBand(band, question, unit, page)])
    }
  }
}

/** The unit of the limits that rules set for a question; undefined when they are plain numbers. */
function unitOf({ key }: Question, rules: Rule[], { parameters }: Context): Parameter['unit'] | undefined {
  const names: string[] = []
  JSON.stringify(rules, (_name, node) => {
    const limit = node?.question === key ? (node.min ?? node.max) : undefined
    if (limit?.parameter !== undefined) names.push(limit.parameter)
    return node
  })
  return parameters.find((parameter) => names.includes(parameter.key))?.unit
}

/** A range in words: "Rp4 juta atau kurang", "Lebih dari Rp4 juta sampai Rp4,5 juta", "6–21 tahun", "Desil 5". */
function sayBand(band: Band, { min, max }: Question, unit: Parameter['unit'] | undefined, { messages, locale }: PageContext): string {
  const text = messages.checkPage.bands
  const say = (value: number) => sayFigure(value, unit, locale)
  const { from, to } = band
  if (unit === 'decile') return text.decile(from === to ? `${from}` : `${from}–${to}`)
  if (from !== undefined && from === to) return say(from)
  const least = from === min ? undefined : from
  const most = to === max ? undefined : to
  if (least === undefined)
    return most === undefined ? text.any : isLimit(most, unit) ? text.orLess(say(most)) : text.lessThan(say(most + 1))
  if (most === undefined) return isLimit(least, unit) ? text.orMore(say(least)) : text.moreThan(say(least - 1))
  if (unit !== 'rupiah') return `${least}–${say(most)}`
  const lower = isLimit(least, unit) ? say(least) : text.moreThan(say(least - 1))
  return text.between(lower, isLimit(most, unit) ? say(most) : text.belowEnd(say(most + 1)))
}

/** Whether a resident would name this figure; one rupiah beside a limit is said by the limit. */
const isLimit = (value: number, unit: Parameter['unit'] | undefined): boolean => unit !== 'rupiah' || value % 1000 === 0
