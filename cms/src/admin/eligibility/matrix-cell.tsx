'use client'
import { verdictWords } from '../../eligibility/verdict-words.ts'
import { type Cell, wouldChange } from './persona-verdicts.ts'
import { useWords } from './use-words.ts'
import { VerdictSign } from './verdict-sign.tsx'

/** What a household is told; both values where the draft would change it. */
export function MatrixCell({ cell }: { cell: Cell }) {
  const say = useWords()
  const shown = cell.live ?? cell.draft
  if (!wouldChange(cell) || !cell.live) {
    return (
      <td data-verdict={shown} title={shown && verdictWords[shown]}>
        {shown ? <VerdictSign verdict={shown} /> : '–'}
      </td>
    )
  }
  const now = verdictWords[cell.live]
  const later = cell.draft ? verdictWords[cell.draft] : say('tanpa syarat', 'no rule')
  return (
    <td data-changes="true" title={say(`Sekarang: ${now}. Menurut draf: ${later}.`, `Now: ${now}. By the draft: ${later}.`)}>
      <VerdictSign verdict={cell.live} />
      <span aria-hidden="true"> → </span>
      <span className="ruang-unseen">{say(', menurut draf', ', by the draft')} </span>
      {cell.draft ? <VerdictSign verdict={cell.draft} /> : later}
    </td>
  )
}
