'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { EntryList } from '@ruang-solusi/shared/coach'
import { entryListWords } from '../../coach/entry-list-words.ts'
import { usePick, useWords } from '../eligibility/use-words.ts'

type Row = { list?: EntryList; words?: string[]; isOff?: boolean; instead?: string }

/** A row of words in its collapsed form: "Merendahkan orang: wong cilik → warga". */
export function EntryRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const say = useWords()
  const pick = usePick()
  const words = (data.words ?? []).join(', ')
  if (!data.list || words === '') return <span>{say(`Baris ${(rowNumber ?? 0) + 1} (belum lengkap)`, `Row ${(rowNumber ?? 0) + 1}`)}</span>
  const end = data.isOff ? say(' (dimatikan)', ' (off)') : data.instead ? ` → ${data.instead}` : ''
  return <span>{`${pick(entryListWords[data.list])}: ${words}${end}`}</span>
}
