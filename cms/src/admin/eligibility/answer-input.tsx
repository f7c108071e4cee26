'use client'
import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Answer, Band } from '@ruang-solusi/shared/eligibility'
import { useId } from 'react'
import { ChoicesInput } from './choices-input.tsx'
import { FigureInput } from './figure-input.tsx'
import { RadioOption } from './radio-option.tsx'
import { useWords } from './use-words.ts'

/** What every input of an answer is given; `undefined` is not answered. */
export type AnswerInputProps = {
  question: CatalogueQuestion
  answer: Answer | undefined
  onChange: (answer: Answer | undefined) => void
}

type Props = AnswerInputProps & {
  /** The ranges that a number is asked in, as on the site. */
  bands?: Band[]
  /** Said above the options: that the site asks this next. */
  hint?: string | undefined
}

/** A question as a resident answers it, with the two ways not to, and the way back to not answered. */
export function AnswerInput({ question, answer, onChange, bands = [], hint }: Props) {
  const say = useWords()
  const name = useId()
  const { kind, options = [] } = question
  const isFigure = kind === 'number' || kind === 'rupiah'
  const choose = (label: string, value: Answer | undefined) => (
    <RadioOption key={label} name={name} label={label} isChosen={answer === value} onChoose={() => onChange(value)} />
  )
  return (
    <fieldset className="ruang-question" data-question={question.key}>
      <legend>{question.text.id}</legend>
      {hint && <p className="ruang-question__hint">{hint}</p>}
      {question.help && <p className="ruang-question__help">{question.help.id}</p>}
      <div className="ruang-options">
        {kind === 'yes-no' && [choose('Ya', true), choose('Tidak', false)]}
        {kind === 'choice' && options.map(({ key, text }) => choose(text.id, key))}
        {kind === 'choices' && <ChoicesInput name={name} question={question} answer={answer} onChange={onChange} />}
        {isFigure && <FigureInput name={name} question={question} answer={answer} onChange={onChange} bands={bands} />}
      </div>
      <div className="ruang-options ruang-options--aside">
        {choose('Saya belum tahu', 'dont-know')}
        {choose('Lewati', 'wont-say')}
        {choose(say('Belum dijawab', 'Not answered'), undefined)}
      </div>
    </fieldset>
  )
}
