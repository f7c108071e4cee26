import type { ReactNode } from 'react'
import type { FormWords } from './form-words.ts'

/** A text in both languages, side by side. */
export function Both({ words, strong = false }: { words: FormWords; strong?: boolean }) {
  const Text = strong ? 'strong' : 'span'
  return (
    <>
      <Text>{words.id}</Text>
      <Text lang="jv" className="consent-form__jv">
        {words.jv}
      </Text>
    </>
  )
}

/** A box to tick, with its meaning in both languages. */
export function Tick({ words }: { words: FormWords }) {
  return (
    <li>
      <span className="consent-form__box" aria-hidden="true" />
      <span>{words.id}</span>
      <span lang="jv" className="consent-form__jv">
        {words.jv}
      </span>
    </li>
  )
}

/** A line to write on, or what is known already. */
export function Line({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <p className="consent-form__line">
      <span>{label}</span>
      <b>{children}</b>
    </p>
  )
}
