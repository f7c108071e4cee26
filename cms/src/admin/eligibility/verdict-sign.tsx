'use client'
import type { Verdict } from '@ruang-solusi/shared/content'
import { verdictWords } from '../../eligibility/verdict-words.ts'

/** A verdict as a full, half or empty circle; its words are heard, and seen in the legend. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`ruang-sign ruang-sign--${verdict}`}>
      <span className="ruang-unseen">{verdictWords[verdict]}</span>
    </span>
  )
}
