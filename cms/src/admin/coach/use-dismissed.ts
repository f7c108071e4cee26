'use client'
import type { PieceFinding } from '@ruang-solusi/shared/coach'
import { useCallback, useState } from 'react'

/** What tells a finding from others of the same document, also after more was typed before it. */
export const keyOf = ({ check, field, message }: PieceFinding): string => `${check} ${field} ${message}`

/** Advice that the editor has put aside; for this session of the browser only, and never what must be changed. */
export function useDismissed(document: string): {
  isDismissed: (finding: PieceFinding) => boolean
  dismiss: (finding: PieceFinding) => void
} {
  const place = `ruang-coach:${document}`
  const [dismissed, setDismissed] = useState<string[]>(() => readStored(place))
  const dismiss = useCallback(
    (finding: PieceFinding) =>
      setDismissed((before) => {
        const after = [...before, keyOf(finding)]
        sessionStorage.setItem(place, JSON.stringify(after))
        return after
      }),
    [place],
  )
  const isDismissed = useCallback(
    (finding: PieceFinding) => finding.severity === 'should' && dismissed.includes(keyOf(finding)),
    [dismissed],
  )
  return { isDismissed, dismiss }
}

const readStored = (place: string): string[] =>
  typeof sessionStorage === 'undefined' ? [] : (JSON.parse(sessionStorage.getItem(place) ?? '[]') as string[])
