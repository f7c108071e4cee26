'use client'
import type { AnswerInputProps } from './answer-input.tsx'
import { RadioOption } from './radio-option.tsx'

/** Several options may apply; none of them is an answer too. */
export function ChoicesInput({ name, question, answer, onChange }: AnswerInputProps & { name: string }) {
  const { options = [] } = question
  const chosen = Array.isArray(answer) ? answer : []
  const toggle = (option: string) =>
    onChange(options.map(({ key }) => key).filter((key) => (key === option ? !chosen.includes(key) : chosen.includes(key))))
  return (
    <>
      {options.map(({ key, text }) => (
        <label key={key} className="ruang-option">
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>{text.id}</span>
        </label>
      ))}
      <RadioOption
        name={name}
        label="Tidak satu pun"
        isChosen={Array.isArray(answer) && answer.length === 0}
        onChoose={() => onChange([])}
      />
    </>
  )
}
