'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'
import type { Workbench } from './workbench.ts'

/** The catalogue as last fetched, kept while it is fetched again; `hasFailed` when the last attempt brought nothing. */
type Source = { data?: Workbench; isLoading: boolean; hasFailed: boolean }

const freshFor = 10_000
let source: Source = { isLoading: false, hasFailed: false }
let fetchedAt = Number.NEGATIVE_INFINITY
let mustFetchAgain = false
let latestSave: unknown
const listeners = new Set<() => void>()

/** Everything that rules are built from and tried on, fetched once for all components of a page, and again when it is old or something was saved. */
export function useWorkbench(): Source & { refresh: () => void } {
  const seen = useSyncExternalStore(subscribe, read, read)
  const { mostRecentUpdate } = useDocumentEvents()
  useEffect(() => {
    if (performance.now() - fetchedAt > freshFor) refresh()
  }, [])
  useEffect(() => {
    if (mostRecentUpdate === null || mostRecentUpdate === latestSave) return
    latestSave = mostRecentUpdate
    refresh()
  }, [mostRecentUpdate])
  return { ...seen, refresh }
}

const read = (): Source => source

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(next: Source): void {
  source = next
  for (const listener of listeners) listener()
}

async function refresh(): Promise<void> {
  mustFetchAgain = source.isLoading
  if (source.isLoading) return
  fetchedAt = performance.now()
  tell({ ...source, isLoading: true })
  const data = await fetchWorkbench()
  tell(data ? { data, isLoading: false, hasFailed: false } : { ...source, isLoading: false, hasFailed: true })
  if (mustFetchAgain) refresh()
}

async function fetchWorkbench(): Promise<Workbench | undefined> {
  try {
    const response = await fetch('/api/eligibility/workbench', { credentials: 'include' })
    return response.ok ? ((await response.json()) as Workbench) : undefined
  } catch {
    // offline or restarting: the component says so and offers to try again
    return undefined
  }
}
