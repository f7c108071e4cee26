'use client'
import { useForm } from '@payloadcms/ui'
import type { Case, Verdict } from '@ruang-solusi/shared/content'
import type { FormState } from 'payload'

/** Changes the rows of the `cases` array in the unsaved form, as if the editor had typed them. */
export function useCaseRows() {
  const { addFieldRow, dispatchFields, getDataByPath, removeFieldRow, setModified } = useForm()
  return {
    /** Adds cases at the end and returns the ids of their rows. */
    add: (cases: Case[]): string[] => {
      const rows: unknown = getDataByPath('cases')
      const first = Array.isArray(rows) ? rows.length : 0
      return cases.map((one, index) => {
        const id = rowId()
        addFieldRow({ path: 'cases', schemaPath: 'programmes.cases', rowIndex: first + index, subFieldState: rowState(id, one) })
        return id
      })
    },
    remove: (rowIndex: number) => removeFieldRow({ path: 'cases', rowIndex }),
    expect: (rowIndex: number, verdict: Verdict) => {
      dispatchFields({ type: 'UPDATE', path: `cases.${rowIndex}.expected`, value: verdict, valid: true })
      setModified(true)
    },
  }
}

// rows are named by 24 hexadecimal digits on both databases
const rowId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

function rowState(id: string, { name, asOf, answers, expected }: Case): FormState {
  const values = { id, name, asOf: `${asOf}T12:00:00.000Z`, answers, expected }
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, initialValue: value, valid: true, passesCondition: true }]),
  )
}
