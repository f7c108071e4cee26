import type { Field } from 'payload'
import type { Words } from '../words.ts'

type Options<Value extends string> = {
  name: string
  label: Words
  description?: Words
  /** One label per value of the contract: a missing one does not compile. */
  options: Record<Value, Words>
  many?: boolean
  required?: boolean
  initial?: NoInfer<Value>
}

/** A pick from a closed list of the contract. */
export const choice = <Value extends string>({
  name,
  label,
  description,
  options,
  many = false,
  required = true,
  initial,
}: Options<Value>): Field =>
  ({
    type: 'select',
    name,
    label,
    required,
    hasMany: many,
    ...(initial ? { defaultValue: initial } : {}),
    options: Object.entries<Words>(options).map(([value, words]) => ({ value, label: words })),
    admin: description ? { description } : {},
  }) as Field
