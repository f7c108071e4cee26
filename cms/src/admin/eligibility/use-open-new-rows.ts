'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect } from 'react'

const boxes = ['rule.all', 'rule.any', 'rule.except']

/** Rows start closed because many were written long ago; one that was added a moment ago opens, so that it can be filled. */
export function useOpenNewRows(): void {
  const { dispatchFields, getField } = useForm()
  const waiting = useFormFields(([fields]) => boxes.filter((path) => rowsOf(fields, path).some(isNew)).join())
  useEffect(() => {
    for (const path of waiting.split(',').filter(Boolean)) {
      const updatedRows = (getField(path)?.rows ?? []).map((row) => (isNew(row) ? { ...row, collapsed: false } : row))
      dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows })
    }
  }, [waiting, dispatchFields, getField])
}

type FormStateRow = NonNullable<FormState[string]['rows']>[number]

const rowsOf = (fields: FormState, path: string): FormStateRow[] => fields[path]?.rows ?? []

const isNew = (row: FormStateRow): boolean => row.isLoading === true && !('collapsed' in row)
