'use client'
import type { WordLists } from '@ruang-solusi/shared/coach'
import { useEffect, useSyncExternalStore } from 'react'

type Source = { lists?: WordLists; hasFailed: boolean }

const freshFor = 60_000
let source: Source = { hasFailed: false }
let fetchedAt = Number.NEGATIVE_INFINITY
const listeners = new Set<() => void>()

/** The lists by which this city's coach judges, fetched once for all panels of a page and again when they are old. */
export function useCoachLists(): Source & { refresh: () => void } {
  const seen = useSyncExternalStore(subscribe, read, read)
  useEffect(() => {
    if (performance.now() - fetchedAt > freshFor) refresh()
  }, [])
  return { ...seen, refresh }
}

const read = (): Source => source

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function refresh(): Promise<void> {
  fetchedAt = performance.now()
  const lists = await fetchLists()
  source = lists ? { lists, hasFailed: false } : { ...source, hasFailed: true }
  for (const listener of listeners) listener()
}

async function fetchLists(): Promise<WordLists | undefined> {
  try {
    const response = await fetch('/api/coach/lists', { credentials: 'include' })
    return response.ok ? ((await response.json()) as WordLists) : undefined
  } catch {
    // offline or restarting: the panel says so and offers to try again
    return undefined
  }
}
