import type { CaseGap, Catalogue } from '@ruang-solusi/shared/cases'
import { verdictWords } from '../../eligibility/verdict-words.ts'
import { sayAnswer } from './say-answer.ts'

/** What kind of case is still missing: "hasil “Belum tentu”", "Desil keluarga 4: tepat di batas". */
export function sayCaseGap(gap: CaseGap, { questions }: Catalogue): string {
  if (gap.need === 'verdict') return `hasil “${verdictWords[gap.verdict]}”`
  const question = questions.find(({ key }) => key === gap.question)
  const figure = question ? `${question.label.id} ${sayAnswer(gap.value, question)}` : `${gap.question} ${gap.value}`
  return `${figure}: ${gap.side === 'meets' ? 'tepat di batas' : 'satu langkah melewati batas'}`
}
