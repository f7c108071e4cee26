import type { Catalogue } from '@ruang-solusi/shared/cases'
import { answerProblems } from './answer-problems.ts'
import { clashesIn } from './clashes-in.ts'
import { sayPlace } from './rule-form.ts'
import type { StoredProgramme } from './stored-programmes.ts'

const most = 5

/** Options by the words that residents read. */
function inWords(uses: string, { questions }: Catalogue, asked: string | undefined): string {
  const option = /^pilihan “(.*)”$/.exec(uses)?.[1]
  const text = questions.find(({ key }) => key === asked)?.options?.find(({ key }) => key === option)?.text.id
  return text === undefined ? uses : `pilihan “${text}”`
}

function brokenIn({ name, boxes, cases }: StoredProgramme, before: Catalogue, after: Catalogue, day: string): string[] {
  const known = new Set(clashesIn(boxes, before, day).map(({ row }) => row))
  const rows = clashesIn(boxes, after, day)
    .filter(({ row }) => !known.has(row))
    .map(({ row, uses, question }) => `${name}: ${sayPlace(row)} memakai ${inWords(uses, before, question)}`)
  const answered = cases.flatMap((one) => {
    const old = new Set(answerProblems(one.answers, before).map(({ question }) => question))
    const isBroken = answerProblems(one.answers, after).some(({ question }) => !old.has(question))
    return isBroken ? [`${name}: kasus “${one.name}” menjawab pertanyaan ini`] : []
  })
  return [...rows, ...answered]
}

/**
 * Every place in a stored rule or case that fits the catalogue as it is and would not fit it after a change, in words;
 * `day` picks the versions. What is broken already is not counted again.
 */
export const brokenUses = (programmes: StoredProgramme[], before: Catalogue, after: Catalogue, day: string): string[] => [
  ...new Set(programmes.flatMap((programme) => brokenIn(programme, before, after, day))),
]

/** The first places of a list: "A; B; dan 3 lainnya". */
export const sayUses = (uses: string[]): string =>
  uses.length > most ? `${uses.slice(0, most).join('; ')}; dan ${uses.length - most} lainnya` : uses.join('; ')
