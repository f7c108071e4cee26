import { type Catalogue, contextOf } from '@ruang-solusi/shared/cases'
import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import { evaluate, type QuestionKind } from '@ruang-solusi/shared/eligibility'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { type Boxes, gapsIn, type LeafBlock, leavesIn, ruleOf } from './rule-form.ts'

/** Where a condition and the catalogue disagree. */
export type Clash = {
  /** The condition's place in the form. */
  row: string
  /** The field of that row which must change. */
  field: string
  /** What to do, in Indonesian. */
  message: string
  /** What of the catalogue the condition uses and cannot do without: "pilihan “KKS”". */
  uses: string
  /** The key of its question, when one is named. */
  question: string | undefined
}

const answeredWith: Record<QuestionKind, string> = {
  'yes-no': 'dengan ya atau tidak',
  choice: 'dengan satu pilihan',
  choices: 'dengan beberapa pilihan',
  number: 'dengan angka',
  rupiah: 'dengan rupiah',
}
const kindsOf: Record<LeafBlock['blockType'], QuestionKind[]> = {
  yesNo: ['yes-no'],
  option: ['choice', 'choices'],
  limit: ['number', 'rupiah'],
  officer: [],
}

function clashAbout(
  question: CatalogueQuestion | undefined,
  leaf: LeafBlock,
  problem: ProblemError,
  catalogue: Catalogue,
): Pick<Clash, 'field' | 'message' | 'uses'> {
  const last = problem.path?.split('/').at(-1) ?? ''
  const title = question?.label.id ?? ''
  if (!question) return { field: 'question', message: 'Pertanyaan ini sudah tidak ada. Pilih pertanyaan lain.', uses: 'pertanyaan ini' }
  if (!kindsOf[leaf.blockType].includes(question.kind)) {
    const message = `Pertanyaan “${title}” dijawab ${answeredWith[question.kind]}, jadi tidak cocok untuk baris ini. Pilih pertanyaan lain.`
    return { field: 'question', message, uses: 'pertanyaan ini' }
  }
  if (leaf.blockType === 'option') {
    const option = String(problem.value)
    const isKnown = question.options?.some(({ key }) => key === option)
    const message = isKnown
      ? `Pilihan “${option}” tertulis dua kali. Hapus salah satunya.`
      : `Pilihan “${option}” tidak ada di pertanyaan “${title}”. Hapus centangnya, atau pilih yang ada.`
    return { field: 'options', message, uses: `pilihan “${option}”` }
  }
  if (leaf.blockType === 'limit' && last === 'parameter') {
    const parameter = catalogue.parameters.find(({ key }) => key === leaf.parameter)
    const message = parameter
      ? `Batas “${parameter.name.id}” tidak sesatuan dengan pertanyaan “${title}”. Pilih batas lain.`
      : 'Batas ini sudah tidak ada. Pilih batas lain.'
    return { field: 'parameter', message, uses: 'batas ini' }
  }
  return {
    field: 'value',
    message: `Tulis angka bulat tanpa titik atau koma. Isi sekarang: ${String(problem.value)}.`,
    uses: 'pertanyaan ini',
  }
}

function clashOf(leaf: LeafBlock, row: string, catalogue: Catalogue, day: string): Clash[] {
  const rule = ruleOf({ all: [leaf], any: [], except: [] }, catalogue.questions)
  try {
    if (rule) evaluate(rule, {}, contextOf(catalogue, day))
    return []
  } catch (problem) {
    if (!(problem instanceof ProblemError)) throw problem
    const asked = leaf.blockType === 'officer' ? undefined : leaf.question
    const clash = clashAbout(
      catalogue.questions.find(({ key }) => key === asked),
      leaf,
      problem,
      catalogue,
    )
    return [{ ...clash, row, field: `${row}.${clash.field}`, question: asked }]
  }
}

/** What the engine refuses about each finished condition, in the order of the form; unfinished ones are for `gapsIn` to name. */
export function clashesIn(boxes: Boxes, catalogue: Catalogue, day: string): Clash[] {
  const gaps = gapsIn(boxes)
  const isFinished = (row: string) => !gaps.some(({ field }) => `${field}.`.startsWith(`${row}.`))
  return leavesIn(boxes).flatMap(({ leaf, field }) =>
    leaf.blockType !== 'officer' && isFinished(field) ? clashOf(leaf, field, catalogue, day) : [],
  )
}
