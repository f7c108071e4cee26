import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Answer, Band } from '@ruang-solusi/shared/eligibility'
import { sayRupiah } from '@ruang-solusi/shared/rupiah'

/** An answer in a few Indonesian words: "ya", "SD atau sederajat", "Rp4 juta", "60–80", "belum tahu". */
export function sayAnswer(answer: Answer, question: CatalogueQuestion): string {
  if (answer === 'dont-know') return 'belum tahu'
  if (answer === 'wont-say') return 'dilewati'
  if (typeof answer === 'boolean') return answer ? 'ya' : 'tidak'
  if (typeof answer === 'number') return sayNumber(answer, question)
  if (typeof answer === 'string') return optionText(answer, question)
  if (Array.isArray(answer)) return answer.length === 0 ? 'tidak satu pun' : answer.map((option) => optionText(option, question)).join(', ')
  return sayBand(answer, question)
}

/** A range as residents choose it: "sampai Rp2 juta", "Rp2 juta sampai Rp4 juta", "Rp4 juta atau lebih". */
export function sayBand({ from, to }: Band, question: CatalogueQuestion): string {
  if (from !== undefined && from === to) return sayNumber(from, question)
  if (from === undefined) return to === undefined ? 'berapa saja' : `sampai ${sayNumber(to, question)}`
  return to === undefined ? `${sayNumber(from, question)} atau lebih` : `${sayNumber(from, question)} sampai ${sayNumber(to, question)}`
}

/** "Punya KKS: ya · Desil keluarga: belum tahu"; an answer whose question is gone is said to be so. */
export function sayAnswers(answers: Record<string, Answer>, questions: CatalogueQuestion[]): string {
  const said = Object.entries(answers).map(([key, answer]) => {
    const question = questions.find((one) => one.key === key)
    return question ? `${question.label.id}: ${sayAnswer(answer, question)}` : `“${key}” (pertanyaannya sudah tidak ada)`
  })
  return said.join(' · ')
}

const sayNumber = (value: number, { kind }: CatalogueQuestion): string =>
  kind === 'rupiah' ? sayRupiah(value) : value.toLocaleString('id-ID')

const optionText = (option: string, { options = [] }: CatalogueQuestion): string =>
  options.find(({ key }) => key === option)?.text.id ?? `“${option}” (sudah tidak ada)`
