'use client'
import type { Answer, Band } from '@ruang-solusi/shared/eligibility'
import { useState } from 'react'
import type { AnswerInputProps } from './answer-input.tsx'
import { RadioOption } from './radio-option.tsx'
import { sayAnswer, sayBand } from './say-answer.ts'
import { useWords } from './use-words.ts'

/** A number or an amount: one of the ranges that the rule tells apart, or an exact figure. */
export function FigureInput({ name, question, answer, onChange, bands }: AnswerInputProps & { name: string; bands: Band[] }) {
  const say = useWords()
  const [refused, setRefused] = useState('')
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = question
  const text = typeof answer === 'number' ? String(answer) : answer === undefined ? refused : ''
  const write = (typed: string) => {
    const figure = Number(typed)
    const fits = /^-?\d{1,15}$/.test(typed) && figure >= min && figure <= max
    setRefused(fits ? '' : typed)
    onChange(fits ? figure : undefined)
  }
  const hasBands = bands.length > 1
  return (
    <>
      {hasBands &&
        bands.map((band) => {
          const label = sayBand(band, question)
          return <RadioOption key={label} name={name} label={label} isChosen={isSame(answer, band)} onChoose={() => onChange(band)} />
        })}
      <label className="ruang-option ruang-option--figure">
        <span>{hasBands ? say('Angka pasti', 'Exact figure') : say('Angka', 'Figure')}</span>
        <input
          type="text"
          inputMode="numeric"
          value={text}
          aria-invalid={text !== '' && text === refused}
          onChange={(event) => write(event.target.value.trim())}
          onKeyDown={(event) => {
            // Enter would send the whole form
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
        {typeof answer === 'number' && question.kind === 'rupiah' && <small>{sayAnswer(answer, question)}</small>}
      </label>
      {text !== '' && text === refused && (
        <p className="ruang-note ruang-note--problem" role="alert">
          {say('Tulis angka bulat tanpa titik', 'Write a whole number without dots')}
          {question.min !== undefined && question.max !== undefined ? ` (${question.min} – ${question.max}).` : '.'}
        </p>
      )}
    </>
  )
}

const isSame = (answer: Answer | undefined, band: Band): boolean =>
  typeof answer === 'object' && !Array.isArray(answer) && answer.from === band.from && answer.to === band.to
