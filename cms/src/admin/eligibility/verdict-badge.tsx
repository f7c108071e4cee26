'use client'
import type { Verdict } from '@ruang-solusi/shared/content'
import { verdictWords } from '../../eligibility/verdict-words.ts'

/** A verdict in its colour, word for word as residents read it. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return <span className={`ruang-verdict ruang-verdict--${verdict}`}>{verdictWords[verdict]}</span>
}
