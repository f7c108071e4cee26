'use client'
import { useDebounce } from '@payloadcms/ui'
import { type PieceFinding, reviewPiece } from '@ruang-solusi/shared/coach'
import { useMemo } from 'react'
import { pieceOfForm } from '../../coach/piece-of-form.ts'
import { CoachFindings } from '../coach/coach-findings.tsx'
import { selectWords } from '../coach/select-words.ts'
import { useCoachLists } from '../coach/use-coach-lists.ts'
import { useWords } from '../eligibility/use-words.ts'
import { boxOf } from './box-of.ts'
import type { quickDocument } from './quick-document.ts'
import { quickId } from './quick-field.tsx'
import '../coach/coach.css'
import '../coach/coach-on-phone.css'

/** The coach on the short screen, reading along. */
export function QuickCoach({ document }: { document: ReturnType<typeof quickDocument> }) {
  const say = useWords()
  const { lists } = useCoachLists()
  const settled = useDebounce(document, 250)
  const findings = useMemo(() => (lists ? reviewPiece(pieceOfForm('clarification', settled, []), lists) : []), [settled, lists])
  const names: Record<string, string> = {
    claim: say('Pesan yang beredar', 'The message'),
    name: say('Yang benar', 'The truth'),
    correction: say('Penjelasan', 'Explanation'),
    evidence: say('Bukti', 'Evidence'),
    procedure: say('Cara yang benar', 'The right way'),
  }
  const jump = ({ field, start, end }: PieceFinding) => {
    const box = window.document.getElementById(quickId(boxOf(field)))
    const folded = box?.closest('details')
    if (folded) folded.open = true
    box?.scrollIntoView({ block: 'center' })
    box?.focus({ preventScroll: true })
    if (box && boxOf(field) === field) selectWords(box, start, end)
  }
  if (!lists) return null
  return (
    <section className="ruang-coach ruang-coach--inline" aria-labelledby="ruang-coach-title">
      <CoachFindings
        document="quick"
        findings={findings}
        isBlank={settled.claim === '' && settled.name === '' && settled.correction === ''}
        sayField={(path) => names[boxOf(path)] ?? path}
        onJump={jump}
      />
    </section>
  )
}
