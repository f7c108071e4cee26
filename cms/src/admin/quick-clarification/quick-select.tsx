'use client'
import { QuickField } from './quick-field.tsx'

type Props = {
  name: string
  label: string
  hint?: string
  problem?: string | undefined
  /** What stands for no choice; without it one must be chosen. */
  none?: string
  options: { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}

/** A pick from a list, with the phone's own list. */
export function QuickSelect({ none, options, value, onChange, ...field }: Props) {
  return (
    <QuickField {...field}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={(event) => onChange(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </QuickField>
  )
}
