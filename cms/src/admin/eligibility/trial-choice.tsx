'use client'
import { fittingAnswers } from '@ruang-solusi/shared/cases'
import { isIsoDay } from '@ruang-solusi/shared/day'
import { useId } from 'react'
import type { Trial } from './rule-tester.tsx'
import { useWords } from './use-words.ts'
import type { Workbench } from './workbench.ts'

type Props = { data: Workbench; trial: Trial; onTry: (trial: Trial) => void }

/** Where the tester's answers come from, and the day they are judged on. */
export function TrialChoice({ data, trial, onTry }: Props) {
  const say = useWords()
  const id = useId()
  const fill = (name: string) => {
    const persona = data.personas.find((one) => one.name === name)
    if (persona) onTry({ answers: fittingAnswers(persona.answers, data), asOf: trial.asOf, from: persona.name })
  }
  const isPersona = data.personas.some(({ name }) => name === trial.from)
  return (
    <div className="ruang-trial">
      {data.personas.length > 0 && (
        <div>
          <label htmlFor={`${id}-persona`}>{say('Coba keluarga contoh', 'Try an example household')}</label>
          <select
            id={`${id}-persona`}
            className="ruang-text"
            value={isPersona ? trial.from : ''}
            onChange={(event) => fill(event.target.value)}
          >
            <option value="">{say('Pilih keluarga…', 'Choose a household…')}</option>
            {data.personas.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-day`}>{say('Dihitung untuk tanggal', 'As of')}</label>
        <input
          id={`${id}-day`}
          className="ruang-text"
          type="date"
          value={trial.asOf}
          onChange={({ target: { value } }) => onTry({ ...trial, asOf: isIsoDay(value) ? value : data.day })}
        />
      </div>
      {trial.from !== undefined && <p>{say(`Jawaban diisi dari “${trial.from}”.`, `Answers filled in from “${trial.from}”.`)}</p>}
    </div>
  )
}
