'use client'
import { useEffect, useState } from 'react'
import type { AuditAction } from '../../audit/actions.ts'

export type TrailEntry = { id: string; at: string; who: string; action: AuditAction; changes: string }

/** What was done to a document, newest first; `undefined` while it is asked for, `error` when the CMS does not answer. */
export function useTrail(query: string, changed: unknown): TrailEntry[] | 'error' | undefined {
  const [trail, setTrail] = useState<TrailEntry[] | 'error'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` asks again after a save
  useEffect(() => {
    let isOver = false
    readTrail(query).then((entries) => isOver || setTrail(entries))
    return () => {
      isOver = true
    }
  }, [query, changed])
  return trail
}

async function readTrail(query: string): Promise<TrailEntry[] | 'error'> {
  try {
    const response = await fetch(`/api/audit-trail/of${query}`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as { entries: TrailEntry[] }).entries : 'error'
  } catch {
    // offline or restarting: the list says so, and the next save asks again
    return 'error'
  }
}
