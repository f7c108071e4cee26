'use client'
import { useEffect, useState } from 'react'
import type { DraftRequest } from '../../share/draft-order.ts'
import { askPreview, type Preview } from './ask-preview.ts'

/** The last preview stays while the next one is drawn, and when it cannot be. */
export type PreviewState = { preview?: Preview; error?: string; isLoading: boolean; retry: () => void }

/** What the site would make of the unsaved form; the last question wins, earlier ones are given up. */
export function usePreview(form: Pick<DraftRequest, 'type' | 'id' | 'data'>, locale: string, isEmpty: boolean): PreviewState {
  const [state, setState] = useState<Omit<PreviewState, 'retry'>>({ isLoading: true })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks again
  useEffect(() => {
    if (isEmpty) {
      setState({ isLoading: false })
      return
    }
    const leave = new AbortController()
    const run = async () => {
      const asked = await askPreview(form, locale, leave.signal).catch((error: unknown) => {
        if (leave.signal.aborted) return undefined
        throw error
      })
      if (asked === undefined || leave.signal.aborted) return
      setState(({ preview }) =>
        'answer' in asked
          ? { preview: asked.answer, isLoading: false }
          : { ...(preview ? { preview } : {}), error: asked.error, isLoading: false },
      )
    }
    setState(({ preview }) => ({ ...(preview ? { preview } : {}), isLoading: true }))
    run()
    return () => leave.abort()
  }, [form, locale, isEmpty, attempt])
  return { ...state, retry: () => setAttempt((times) => times + 1) }
}
