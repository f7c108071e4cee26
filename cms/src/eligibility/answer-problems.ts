import { type Catalogue, contextOf } from '@ruang-solusi/shared/cases'
import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import { type Answer, evaluate, type Rule } from '@ruang-solusi/shared/eligibility'
import { ProblemError } from '@ruang-solusi/shared/errors'

// asks nobody anything, so that only the answers are checked
const askingNothing: Rule = { officer: 'kelurahan' }

/** An answer that does not fit: its question's key and why, in Indonesian, with the place inside the answer. */
export type AnswerProblem = { question: string; message: string }

function expectation({ kind, options = [], min, max }: CatalogueQuestion, { path = '', value }: ProblemError): string {
  if (kind === 'yes-no') return 'jawabannya harus ya atau tidak'
  if (kind === 'choice') return `pilihan “${shown(value)}” tidak ada`
  if (kind === 'choices') {
    return options.some(({ key }) => key === value) ? `pilihan “${shown(value)}” tertulis dua kali` : `pilihan “${shown(value)}” tidak ada`
  }
  if (value !== null && typeof value === 'object')
    return 'kisarannya terbalik atau kosong: isi “dari”, “sampai”, atau keduanya, yang kecil lebih dulu'
  if (!Number.isSafeInteger(value))
    return `${path.split('/').length > 2 ? 'ujung kisarannya' : 'jawabannya'} harus angka bulat, bukan “${shown(value)}”`
  return `angka ${shown(value)} di luar ${min ?? '…'} sampai ${max ?? '…'}`
}

const shown = (value: unknown): string => String(value).slice(0, 40)

/** Which answers of a household do not fit their questions, each with its path (`income/from`); empty when all do. */
export function answerProblems(answers: unknown, catalogue: Catalogue): AnswerProblem[] {
  if (answers === null || typeof answers !== 'object' || Array.isArray(answers)) {
    return [{ question: '', message: 'jawabannya bukan daftar pertanyaan dan jawaban. Isi lagi dari awal.' }]
  }
  const context = contextOf(catalogue, '2000-01-01')
  return Object.entries(answers).flatMap(([key, answer]) => {
    const question = catalogue.questions.find((candidate) => candidate.key === key)
    if (!question) return [{ question: key, message: `pertanyaan “${key}” tidak ada di katalog. Hapus jawabannya.` }]
    try {
      evaluate(askingNothing, { [key]: answer as Answer }, context)
      return []
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem
      const place = problem.path?.slice(1) ?? key
      return [
        { question: key, message: `“${question.label.id}” (${place}): ${expectation(question, problem)}. Jawab ulang pertanyaan ini.` },
      ]
    }
  })
}
