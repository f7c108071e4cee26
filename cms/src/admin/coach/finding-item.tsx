'use client'
import type { PieceFinding } from '@ruang-solusi/shared/coach'
import { useWords } from '../eligibility/use-words.ts'
import { literalFix } from './literal-fix.ts'

type Props = {
  finding: PieceFinding
  /** The words for its field. */
  place: string
  onJump: (finding: PieceFinding) => void
  /** Puts other words in the place of the found ones; only where that needs no thought. */
  onReplace?: ((finding: PieceFinding, words: string) => void) | undefined
  onDismiss?: (finding: PieceFinding) => void
}

/** One finding: where, why, and how to fix it. */
export function FindingItem({ finding, place, onJump, onReplace, onDismiss }: Props) {
  const say = useWords()
  const words = literalFix(finding)
  return (
    <li className="ruang-coach__item" data-severity={finding.severity} data-check={finding.check}>
      <button type="button" className="ruang-coach__jump" onClick={() => onJump(finding)}>
        <span className="ruang-coach__place">{place}</span>
        <span>{finding.message}</span>
      </button>
      {finding.fix && (
        <p className="ruang-coach__fix">
          <strong>{say('Caranya:', 'How:')}</strong> {finding.fix}
        </p>
      )}
      {onReplace && words && (
        <button type="button" className="ruang-coach__dismiss" onClick={() => onReplace(finding, words)}>
          {say(`Ganti dengan “${words}”`, `Replace by “${words}”`)}
        </button>
      )}
      {onDismiss && (
        <button
          type="button"
          className="ruang-coach__dismiss"
          aria-label={`${say('Sisihkan dulu', 'Put aside')}: ${place}. ${finding.message}`}
          onClick={() => onDismiss(finding)}
        >
          {say('Sisihkan dulu', 'Put aside')}
        </button>
      )}
    </li>
  )
}
