'use client'
import { useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { StaleReport } from '../../hooks/refuse-stale-save.ts'
import { isWritten, mergeTexts, sayRows, valueAt } from './merge-texts.ts'

type Values = Record<string, unknown>
type Difference = StaleReport['differences'][number]

/** What came of a save that came second: which fields only the other wrote, which both, and the way to bring them together. */
export type StaleSave = {
  who: string
  at: string
  onlyTheirs: Difference[]
  both: Difference[]
  /** Puts the other's text into the form, with one's own at these paths; fails when the CMS does not answer. */
  merge: (minePaths: string[]) => Promise<void>
}

/** The refusal of the last save, until it is resolved by `merge`. */
export function useStaleSave(): StaleSave | undefined {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getData, getFields, reset, setModified } = useForm()
  const message = useFormFields(([fields]) => (fields.updatedAt?.valid === false ? fields.updatedAt.errorMessage : undefined))
  // after a merge the form starts anew and would take one's own texts for stored ones
  const kept = useRef(new Set<string>())
  const [refused, setRefused] = useState<StaleSave>()
  const address = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: one refusal is read once, as the form stood then
  useEffect(() => {
    // the form forgets errors with the next letter typed; the refusal stays until it is resolved
    if (!message?.startsWith('{')) return
    const { who, at, differences } = JSON.parse(message) as StaleReport
    const isMine = ({ path }: Difference) => kept.current.has(path) || isWritten(getFields(), path)
    const show = (theirs: Values | undefined) => {
      const full = differences.map((one) => withRows(one, theirs, getData()))
      const merge = async (minePaths: string[]) => {
        const stored = await readStored(address, locale)
        if (stored === undefined) throw new TypeError('The CMS does not answer.')
        for (const path of minePaths) kept.current.add(path)
        await reset(mergeTexts(stored, getData(), minePaths))
        setModified(true)
        setRefused(undefined)
      }
      setRefused({ who, at, merge, both: full.filter(isMine), onlyTheirs: full.filter((one) => !isMine(one)) })
    }
    readStored(address, locale).then(show)
  }, [message])
  return refused
}

/** Lists as their rows: how many there are says too little. */
function withRows(difference: Difference, theirs: Values | undefined, mine: Values): Difference {
  const [stored, written] = [valueAt(theirs, difference.path), valueAt(mine, difference.path)]
  return Array.isArray(written) || Array.isArray(stored) ? { ...difference, theirs: sayRows(stored), mine: sayRows(written) } : difference
}

async function readStored(address: string, locale: string): Promise<Values | undefined> {
  try {
    const query = `draft=true&depth=0&locale=${locale}&fallback-locale=none&trash=true`
    const response = await fetch(`/api/${address}?${query}`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as Values) : undefined
  } catch {
    // offline or restarting: both texts are shown from the refusal itself, and merging says so
    return undefined
  }
}
