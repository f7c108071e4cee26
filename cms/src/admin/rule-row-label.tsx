'use client'
import { useRowLabel } from '@payloadcms/ui'
import { sayRow } from '../eligibility/say-row.ts'
import { blockOf } from './eligibility/form-block.ts'
import type { FormRow } from './eligibility/form-rows.ts'
import { useWorkbench } from './eligibility/use-workbench.ts'

const kinds: Record<string, string> = {
  yesNo: 'Ya atau tidak',
  option: 'Pilihan',
  limit: 'Angka atau rupiah',
  officer: 'Diputuskan petugas',
  group: 'Kelompok syarat',
}

/** A condition in its collapsed row: "2. Penghasilan orang tua: Rp4 juta atau kurang". */
export function RuleRowLabel() {
  const { data, rowNumber } = useRowLabel<FormRow>()
  const { data: workbench } = useWorkbench()
  const said = workbench && data.blockType ? sayRow(blockOf(data, workbench), workbench, workbench.day) : undefined
  const unsaid = workbench ? ' (belum lengkap)' : ''
  return (
    <span>
      {(rowNumber ?? 0) + 1}. {said ?? `${kinds[String(data.blockType)] ?? 'Syarat'}${unsaid}`}
    </span>
  )
}
