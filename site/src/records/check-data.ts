import { createHash } from 'node:crypto'
import { contextOf } from '@ruang-solusi/shared/cases'
import type { CatalogueQuestion, Content } from '@ruang-solusi/shared/content'
import type { Key, Question, Rule } from '@ruang-solusi/shared/eligibility'
import { pagePaths } from '@ruang-solusi/shared/paths'
import type { CheckData } from '../check/check-data.ts'
import { changedOnOf } from './changed-on.ts'
import { choicesOf } from './check-choices.ts'
import { periodsFrom } from './check-periods.ts'
import type { PageContext } from './context.ts'

/** A programme that the check can judge. */
export type CheckedProgramme = Content<'programme'> & { rule: Rule }

/** Programmes that take people in now or soon, in the order of pages. */
export const openProgrammes = ({ library }: PageContext): Content<'programme'>[] =>
  library.list('programme').filter(({ status }) => status.state === 'open' || status.state === 'upcoming')

/** Whether answers can tell something about a programme. */
export const hasRule = (programme: Content<'programme'>): programme is CheckedProgramme => programme.rule !== undefined

/** The stretches of days that the check tells apart, from the newest day of the content on. */
export function checkPeriods(context: PageContext) {
  const { parameters } = context.library.snapshot
  return periodsFrom(changedOnOf(pagePaths.check, context.library) ?? '2000-01-01', parameters)
}

/** What `/cek/` fetches, and the address whose hash names exactly that. */
export function checkData(context: PageContext): { path: string; json: string } {
  const { library, messages } = context
  const { questions, parameters } = library.snapshot
  const programmes = openProgrammes(context).filter(hasRule)
  const periods = checkPeriods(context)
  const day = periods[0].from
  const rules = programmes.map(({ rule }) => stripped(rule))
  const { questions: used, parameters: limits } = usedIn(rules)
  const catalogue = questions.filter(({ key }) => used.has(key)).sort(inOrder)
  const data: CheckData = {
    day,
    programmes: programmes.map(({ slug, status: { closesOn } }, index) => ({
      slug,
      rule: rules[index] as Rule,
      ...(closesOn !== undefined && { until: closesOn }),
    })),
    questions: catalogue.map((question) => asked(question, context)),
    parameters: parameters
      .filter(({ key }) => limits.has(key))
      .map(({ key, unit, versions }) => ({
        key,
        unit,
        versions: versions
          .filter(({ to = day }) => to >= day)
          .map(({ from, to, value }) => ({ from, ...(to !== undefined && { to }), value })),
      })),
    periods: periods.map(({ from }) => ({
      from,
      choices: Object.fromEntries(
        catalogue.map((question): [Key, CheckData['withheld']] => [
          question.key,
          choicesOf(question, rules, contextOf({ questions, parameters }, from), context),
        ]),
      ),
    })),
    withheld: [
      ['dont-know', messages.checkPage.dontKnow],
      ['wont-say', messages.checkPage.skip],
    ],
    marks: messages.checkPage.marks,
  }
  const json = JSON.stringify(data)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 16)
  return { path: `${context.path(pagePaths.check)}aturan-${hash}.json`, json }
}

/** The editor's order, as the engine's context has it. */
const inOrder = (a: CatalogueQuestion, b: CatalogueQuestion): number => a.order - b.order || (a.key < b.key ? -1 : 1)

/** What the engine and the resident need of a question, in the language of the page. */
function asked({ key, kind, text, help, options, min, max, sensitivity }: CatalogueQuestion, { words }: PageContext): Question {
  return {
    key,
    kind,
    text: { id: words(text).text },
    ...(help && { help: { id: words(help).text } }),
    ...(options && { options: options.map((option) => ({ key: option.key, text: { id: '' } })) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    sensitivity,
  }
}

const unread = ['id', 'text', 'legalBasis']

/** A rule without its words, which are on the page already. */
const stripped = (rule: Rule): Rule => JSON.parse(JSON.stringify(rule, (name, value) => (unread.includes(name) ? undefined : value)))

/** The questions and parameters that rules name. */
function usedIn(rules: Rule[]): { questions: Set<Key>; parameters: Set<Key> } {
  const questions = new Set<Key>()
  const parameters = new Set<Key>()
  JSON.stringify(rules, (name, value) => {
    if (name === 'question') questions.add(value)
    if (name === 'parameter') parameters.add(value)
    return value
  })
  return { questions, parameters }
}
