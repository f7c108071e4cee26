'use client'
import type { Words } from '../../words.ts'
import { usePick } from '../eligibility/use-words.ts'

type Props<Value extends string> = {
  name: string
  legend: string
  options: Record<Value, Words>
  chosen: readonly Value[]
  many?: boolean
  onChange: (chosen: Value[]) => void
}

/** A few large buttons to tap: one of them, or several. */
export function QuickChoices<Value extends string>({ name, legend, options, chosen, many = false, onChange }: Props<Value>) {
  const pick = usePick()
  const values = Object.keys(options) as Value[]
  const tap = (value: Value) =>
    onChange(many ? (chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]) : [value])
  return (
    <fieldset className="ruang-quick__choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type={many ? 'checkbox' : 'radio'} name={`quick-${name}`} checked={chosen.includes(value)} onChange={() => tap(value)} />
          <span>{pick(options[value])}</span>
        </label>
      ))}
    </fieldset>
  )
}
