'use client'
import type { TextFinding } from '@ruang-solusi/shared/coach'
import type { RefObject } from 'react'
import { useWords } from '../eligibility/use-words.ts'

type Props = { findings: TextFinding[]; box: RefObject<HTMLTextAreaElement | null> }

/** What the coach says of a text: what must be changed stands open, advice waits below it. */
export function CaptionFindings({ findings, box }: Props) {
  const say = useWords()
  const must = findings.filter(({ severity }) => severity === 'must')
  const should = findings.filter(({ severity }) => severity === 'should')
  const show = ({ start, end }: TextFinding) => {
    box.current?.focus()
    box.current?.setSelectionRange(start, end)
  }
  const list = (shown: TextFinding[]) => (
    <ul>
      {shown.map((finding) => (
        <li key={`${finding.check} ${finding.start}`} data-severity={finding.severity}>
          {finding.message} {finding.fix && <strong>{finding.fix}</strong>}{' '}
          <button type="button" className="ruang-show" onClick={() => show(finding)}>
            {say('Tunjukkan', 'Show')}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <div className="ruang-findings">
      {must.length > 0 && (
        <div className="ruang-findings__must" role="status">
          <strong>{say('Perlu diubah dulu', 'Change this first')}</strong>
          {list(must)}
        </div>
      )}
      {should.length > 0 && (
        <details>
          <summary>{say(`${should.length} saran agar lebih mudah dibaca`, `${should.length} suggestions`)}</summary>
          {list(should)}
        </details>
      )}
    </div>
  )
}
