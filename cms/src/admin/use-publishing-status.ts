'use client'
import { useEffect, useState } from 'react'
import type { PublishingStatus } from '../publishing/status.ts'

const quickly = 1500
const slowly = 15_000

/** The publishing status, asked again often while something is being published; `undefined` until the first answer, `error` when the CMS does not answer. */
export function usePublishingStatus(query: string, changed: unknown): PublishingStatus | 'error' | undefined {
  const [status, setStatus] = useState<PublishingStatus | 'error'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` asks again right after a save
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isOver = false
    const ask = async () => {
      const answer = await readStatus(query)
      if (isOver) return
      setStatus(answer)
      timer = setTimeout(ask, answer !== 'error' && answer.state === 'publishing' ? quickly : slowly)
    }
    ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [query, changed])
  return status
}

async function readStatus(query: string): Promise<PublishingStatus | 'error'> {
  try {
    const response = await fetch(`/api/publishing/status${query}`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as PublishingStatus) : 'error'
  } catch {
    // offline or restarting: the bar says so and asks again
    return 'error'
  }
}
