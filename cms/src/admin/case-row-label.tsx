'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Verdict } from '@ruang-solusi/shared/content'
import { verdictWords } from '../eligibility/verdict-words.ts'

/** A case in its collapsed row: "Ibu Sari, anak SMP → Kemungkinan cocok". */
export function CaseRowLabel() {
  const { data, rowNumber } = useRowLabel<{ name?: string; expected?: Verdict }>()
  const name = data.name || `Kasus ${(rowNumber ?? 0) + 1}`
  return <span>{data.expected ? `${name} → ${verdictWords[data.expected]}` : name}</span>
}
