'use client'
import { useWords } from '../eligibility/use-words.ts'
import { QuickField } from './quick-field.tsx'

type Props = {
  name: string
  label: string
  hint?: string
  problem?: string | undefined
  rows?: number
  /** The longest that fits, in characters; shown while it is typed, never cut. */
  most?: number
  value: string
  onChange: (value: string) => void
  onLeave?: () => void
}

/** A text box that says how much of its room is used. */
export function QuickText({ rows = 1, most, value, onChange, onLeave, ...field }: Props) {
  const say = useWords()
  return (
    <QuickField {...field}>
      {(attributes) => (
        <>
          {rows === 1 ? (
            <input {...attributes} type="text" value={value} onChange={(event) => onChange(event.target.value)} />
          ) : (
            <textarea
              {...attributes}
              rows={rows}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              {...(onLeave ? { onBlur: onLeave } : {})}
            />
          )}
          {most !== undefined && value !== '' && (
            <small data-over={value.length > most}>
              {value.length > most
                ? say(`${value.length - most} huruf terlalu panjang`, `${value.length - most} too long`)
                : say(`${value.length} dari ${most} huruf`, `${value.length} of ${most}`)}
            </small>
          )}
        </>
      )}
    </QuickField>
  )
}
