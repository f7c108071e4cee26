'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect } from 'react'

const patience = 1500

/**
 * Looks after rows that were just added to the rule or the cases. Rows of the rule start closed, because most were written
 * long ago; a new one opens, so that it can be filled.
 */
export function useNewRows(): void {
  const { dispatchFields, getField } = useForm()
  const closed = useFormFields(([fields]) => pathsWith(fields, (row, path) => isArriving(row) && !('collapsed' in row) && path !== 'cases'))
  const arriving = useFormFields(([fields]) => pathsWith(fields, isArriving))
  useEffect(() => {
    for (const path of closed.split(',').filter(Boolean)) {
      const updatedRows = (getField(path)?.rows ?? []).map((row) => (isArriving(row) ? { collapsed: false, ...row } : row))
      dispatchFields({ type: 'SET_ROW_COLLAPSED', path, updatedRows })
    }
  }, [closed, dispatchFields, getField])
  useEffect(() => {
    const [path = ''] = arriving.split(',')
    if (path === '') return
    let timer: ReturnType<typeof setTimeout>
    // an answer of the server that overtakes the added row makes the form forget to ask for it; a touched field makes it ask
    const touch = (turn: number) => {
      const index = getField(path)?.rows?.findIndex(isArriving) ?? -1
      const touched = turn % 2 === 0 ? `${path}.${index}.id` : path
      dispatchFields({ type: 'UPDATE', path: touched, value: getField(touched)?.value })
      wait(turn + 1)
    }
    // ever longer, because asking again cancels what is asked
    const wait = (turn: number) => {
      timer = setTimeout(touch, patience * 2 ** turn, turn)
    }
    wait(0)
    return () => clearTimeout(timer)
  }, [arriving, dispatchFields, getField])
}

type Row = NonNullable<FormState[string]['rows']>[number]

const isArriving = ({ isLoading }: Row): boolean => isLoading === true

const pathsWith = (fields: FormState, accepts: (row: Row, path: string) => boolean): string =>
  Object.entries(fields)
    .filter(([path, { rows }]) => /^(rule\.|cases$)/.test(path) && rows?.some((row) => accepts(row, path)))
    .map(([path]) => path)
    .join()
