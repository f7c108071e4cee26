'use client'
import { useDebounce, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import { type FormRow, rowOf } from './form-rows.ts'

const quietFor = 250

/** The unsaved values of some top-level fields of the form, a moment after the editor stopped typing. */
export function useFormPart(names: readonly string[]): FormRow {
  // as text, so that typing in other fields costs no work here
  const text = useFormFields(([fields]) => JSON.stringify(valuesOf(fields, names)))
  const settled = useDebounce(text, quietFor)
  return useMemo(() => rowOf(JSON.parse(settled)), [settled])
}

function valuesOf(fields: FormState, names: readonly string[]): unknown {
  const part = Object.entries(fields).filter(([path]) => names.some((name) => path === name || path.startsWith(`${name}.`)))
  return reduceFieldsToValues(Object.fromEntries(part), true)
}
