import { type CaseGap, type Catalogue, missingCases, runCase } from '@ruang-solusi/shared/cases'
import { Case } from '@ruang-solusi/shared/content'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { sayFigure } from '@ruang-solusi/shared/rule-words'
import { answerProblems } from './answer-problems.ts'
import type { Problem } from './problem.ts'
import { sayReasons } from './say-reasons.ts'
import { verdictWords } from './verdict-words.ts'

/** Cases whose answers fit no question of the catalogue, at their rows. */
export const misfitProblems = (cases: Case[], catalogue: Catalogue): Problem[] =>
  cases.flatMap(({ name, answers }, index) =>
    answerProblems(answers, catalogue).map(({ message }) => ({
      path: `cases.${index}.answers`,
      message: `Kasus “${name ?? `baris ${index + 1}`}”: ${message}`,
    })),
  )

/** Cases that the rule judges otherwise than they expect, each with the reasons. */
export const failingProblems = (rule: Rule, cases: Case[], catalogue: Catalogue): Problem[] =>
  cases.flatMap((one, index) => {
    // what is not even a case is refused by the contract
    if (!Case.safeParse(one).success) return []
    const { verdict, passes, evaluation } = runCase(rule, one, catalogue)
    if (passes) return []
    const message = `Kasus “${one.name}”: hasilnya ${verdictWords[verdict]}, seharusnya ${verdictWords[one.expected]}. ${sayReasons(rule, evaluation, catalogue, one.asOf)}.`
    return [{ path: `cases.${index}.expected`, message: `${message} Betulkan syaratnya, atau kasusnya.` }]
  })

function sayGap(gap: CaseGap, { questions }: Catalogue): string {
  if (gap.need === 'verdict') return `dengan hasil “${verdictWords[gap.verdict]}”`
  const question = questions.find(({ key }) => key === gap.question)
  const figure = question?.kind === 'rupiah' ? sayFigure(gap.value, 'rupiah', 'id') : String(gap.value)
  const side = gap.side === 'meets' ? 'tepat di batas' : 'satu langkah melewati batas'
  return `${side}: “${question?.label.id ?? gap.question}” dijawab ${figure}`
}

/** The first case that is still missing on a day, and that one click proposes all of them. */
export function missingProblems(rule: Rule, cases: Case[], catalogue: Catalogue, day: string): Problem[] {
  const [first, ...others] = missingCases(rule, cases, catalogue, day)
  if (first === undefined) return []
  const more = others.length > 0 ? ` (dan ${others.length} kasus lain)` : ''
  const message = `Belum ada kasus ${sayGap(first, catalogue)}${more}. Tekan “Usulkan kasus yang kurang” di atas: semuanya diisikan sekali klik.`
  return [{ path: 'cases', message }]
}
