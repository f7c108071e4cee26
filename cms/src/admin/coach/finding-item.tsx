'use client'
import type { PieceFinding } from '@ruang-solusi/shared/coach'
import { useWords } from '../eligibility/use-words.ts'

type Props = {
  finding: PieceFinding
  /** The words for its field. */
  place: string
  onJump: (finding: PieceFinding) => void
  onDismiss?: (finding: PieceFinding) => void
}

/** One finding: where, why, and how to fix it. */
export function FindingItem({ finding, place, onJump, onDismiss }: Props) {
  const say = useWords()
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
