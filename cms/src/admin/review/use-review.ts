'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ReviewView } from '../../review/view.ts'
import { type Asked, askReview } from './ask-review.ts'

/** The review of a document; read again when `changed` does. Undefined until the first answer. */
export function useReview(path: string, changed: unknown): { asked: Asked<ReviewView> | undefined; refresh: () => Promise<void> } {
  const [asked, setAsked] = useState<Asked<ReviewView>>()
  const refresh = useCallback(async () => setAsked(await askReview<ReviewView>(path)), [path])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` asks again right after a save
  useEffect(() => {
    refresh()
  }, [refresh, changed])
  return { asked, refresh }
}
