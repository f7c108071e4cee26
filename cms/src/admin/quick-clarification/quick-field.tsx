'use client'
import type { ReactNode } from 'react'

type Props = { name: string; label: string; hint?: string; problem?: string | undefined; children: (attributes: Attributes) => ReactNode }
type Attributes = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** The id of the box of a field, to which findings jump. */
export const quickId = (name: string): string => `quick-${name}`

/** A label with its box, its hint, and what the CMS said about it. */
export function QuickField({ name, label, hint, problem, children }: Props) {
  const id = quickId(name)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="ruang-quick__field">
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {children({ id, ...(described === '' ? {} : { 'aria-describedby': described }), ...(problem ? { 'aria-invalid': true } : {}) })}
      {problem && (
        <p id={`${id}-problem`} className="ruang-quick__problem">
          {problem}
        </p>
      )}
    </div>
  )
}
