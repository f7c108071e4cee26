import type { Verdict } from '../content/case.ts'
import type { CatalogueQuestion } from '../content/catalogue.ts'
import type { Answer } from '../eligibility/answer.ts'
import type { Key } from '../eligibility/key.ts'
import { sayFigure } from '../eligibility/say-limit.ts'
import { leavesOf } from '../eligibility/tree.ts'
import { sayLeaf } from '../rule-words/say-condition.ts'
import { formatRupiah } from '../rupiah.ts'
import type { Reading } from './reading.ts'
import type { Side } from './sides.ts'

const words: Record<Verdict, string> = { likely: 'kemungkinan cocok', unlikely: 'sepertinya belum cocok', unclear: 'belum tentu' }

/** "Penghasilan orang tua sebulan Rp4.000.000: masih cocok" */
export function nameOfSide({ leaf, side, value }: Side, verdict: Verdict): string {
  const { kind, label } = leaf.question as CatalogueQuestion
  const figure = kind === 'rupiah' ? formatRupiah(value) : sayFigure(value, leaf.test?.threshold?.unit, 'id')
  const isFitting = (side === 'meets') !== leaf.negated
  const isUpper = (side === 'meets') === 'max' in leaf.rule
  const likely = isFitting ? (isUpper ? 'masih cocok' : 'sudah cocok') : 'tetap cocok'
  return nameOf(`${briefly(label.id)} ${figure}`, verdict === 'likely' ? likely : verdict === 'unlikely' ? 'belum cocok' : words.unclear)
}

/** "Tidak punya KKS: sepertinya belum cocok", "Desil keluarga belum diketahui: belum tentu" */
export function nameOfVerdict(verdict: Verdict, answers: Record<Key, Answer>, reading: Reading): string {
  if (Object.keys(answers).length === 0) return nameOf('Belum ada jawaban', words[verdict])
  if (verdict === 'likely') return nameOf('Syarat terpenuhi', words[verdict])
  const reason = verdict === 'unlikely' ? brokenCondition(answers, reading) : withheldLabel(answers, reading)
  return nameOf(reason ?? 'Syarat belum terpenuhi', words[verdict])
}

/** The one condition that makes the verdict unlikely, as it then stands; nothing when it takes several. */
function brokenCondition(answers: Record<Key, Answer>, { tree, catalogue, context, evaluate }: Reading): string | undefined {
  const decisive = evaluate(answers).findings.filter((finding) => finding.decisive)
  const leaf = leavesOf(tree).find(({ path }) => path === decisive[0]?.path)
  if (!leaf || decisive.length > 1) return undefined
  const bare = { ...leaf, rule: { ...leaf.rule, text: undefined } }
  return briefly(sayLeaf(bare, !leaf.negated, { catalogue, asOf: context.asOf, locale: 'id' })).replace(': ', ' ')
}

function withheldLabel(answers: Record<Key, Answer>, { catalogue }: Reading): string | undefined {
  const label = catalogue.questions.find(({ key }) => answers[key] === 'dont-know')?.label.id
  return label && `${briefly(label)} belum diketahui`
}

/** Without what stands in brackets: "Desil" for "Desil (peringkat kesejahteraan keluarga, 1–10)". */
const briefly = (words: string) => words.replace(/(?<=\S) *\([^()]*\)/g, '')

/** At most the 120 characters that the contract of cases allows. */
function nameOf(what: string, outcome: string): string {
  const room = 120 - outcome.length - 2
  const short = what.length > room ? `${what.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : what
  return `${short}: ${outcome}`
}
