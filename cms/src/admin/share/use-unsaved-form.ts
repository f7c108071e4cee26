'use client'
import { useDebounce, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ContentType } from '@ruang-solusi/shared/content'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import type { DraftRequest } from '../../share/draft-order.ts'

const quietFor = 600

/** Rules and cases are large, and nothing that is shared shows them. */
const isShared = (path: string): boolean => !/^(rule|cases|internalNote)(\.|$)/.test(path)

/** The unsaved form a moment after the editor stopped typing; the same object until something changes. */
export function useUnsavedForm(type: ContentType): Pick<DraftRequest, 'type' | 'id' | 'data'> {
  const { id } = useDocumentInfo()
  const text = useFormFields(([fields]) => {
    const shared = Object.fromEntries(Object.entries(fields).filter(([path]) => isShared(path)))
    return JSON.stringify(reduceFieldsToValues(shared, true))
  })
  const settled = useDebounce(text, quietFor)
  return useMemo(() => ({ type, ...(id === undefined ? {} : { id: String(id) }), data: JSON.parse(settled) }), [type, id, settled])
}
