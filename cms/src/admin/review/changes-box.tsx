'use client'
import { useEffect, useState } from 'react'
import type { Difference } from '../../review/words/differences.ts'
import { useWords } from '../eligibility/use-words.ts'
import { type Asked, askReview } from './ask-review.ts'

type Changes = { isLive: boolean; differences: Difference[] }

/** What publishing the saved draft would change for residents, in plain words; nothing for what was never live. */
export function ChangesBox({ path, changed }: { path: string; changed: string }) {
  const say = useWords()
  const [asked, setAsked] = useState<Asked<Changes>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` asks again after a save
  useEffect(() => {
    let isOver = false
    askReview<Changes>(`${path}/changes`).then((answer) => {
      if (!isOver) setAsked(answer)
    })
    return () => {
      isOver = true
    }
  }, [path, changed])
  if (asked?.problem !== undefined) return <p className="ruang-note ruang-note--problem">{asked.problem}</p>
  if (!asked?.body.isLive || asked.body.differences.length === 0) return null
  const { differences } = asked.body
  const empty = say('(kosong)', '(empty)')
  return (
    <details className="ruang-changes">
      <summary>
        {say(`${differences.length} bagian berbeda dari yang tayang`, `${differences.length} differences from what is live`)}
      </summary>
      <dl>
        {differences.map(({ label, before, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <del>{before || empty}</del> <span aria-hidden="true">→</span> <ins>{after || empty}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
