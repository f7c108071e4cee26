'use client'
import { contextOf, fittingAnswers } from '@ruang-solusi/shared/cases'
import { type Answer, bands, evaluate, nextQuestion, type Rule } from '@ruang-solusi/shared/eligibility'
import { useState } from 'react'
import { ActionButton } from './action-button.tsx'
import { AnswerInput } from './answer-input.tsx'
import { answersTo, questionsIn } from './leaves-in.ts'
import { SaveCase } from './save-case.tsx'
import { TesterResult } from './tester-result.tsx'
import { useWords } from './use-words.ts'
import type { Workbench } from './workbench.ts'

/** What is being tried: the answers and the day they are judged on. */
export type Trial = { answers: Record<string, Answer>; asOf: string; from?: string | undefined }

type Props = { rule: Rule; data: Workbench; trial: Trial; onTry: (trial: Trial) => void }

/** Answers the questions of the unsaved rule as a resident would, and shows what the resident would be told. */
export function RuleTester({ rule, data, trial, onTry }: Props) {
  const say = useWords()
  const [isSaving, setSaving] = useState(false)
  const context = contextOf(data, trial.asOf)
  const questions = questionsIn(rule, data)
  const answers = answersTo(questions, fittingAnswers(trial.answers, data))
  const next = nextQuestion([{ slug: 'this', rule }], answers, context)
  const write = (key: string, answer: Answer | undefined) => {
    const { [key]: _, ...others } = trial.answers
    onTry({ asOf: trial.asOf, answers: answer === undefined ? others : { ...others, [key]: answer } })
  }
  const evaluation = evaluate(rule, answers, context)
  return (
    <div className="ruang-tester">
      <div className="ruang-tester__questions">
        {questions.map((question) => (
          <AnswerInput
            key={question.key}
            question={question}
            answer={answers[question.key]}
            bands={question.kind === 'number' || question.kind === 'rupiah' ? bands(question.key, [rule], context) : []}
            hint={question.key === next ? say('Situs bertanya ini berikutnya', 'The site asks this next') : undefined}
            onChange={(answer) => write(question.key, answer)}
          />
        ))}
      </div>
      <div className="ruang-tester__result">
        <TesterResult
          rule={rule}
          evaluation={evaluation}
          wording={{ catalogue: data, asOf: trial.asOf, locale: 'id' }}
          nextText={data.questions.find(({ key }) => key === next)?.text.id}
        />
        <div className="ruang-actions">
          <ActionButton
            isMain
            label={say('Simpan sebagai kasus', 'Save as a case')}
            isDisabled={isSaving}
            onClick={() => setSaving(true)}
          />
          <ActionButton
            label={say('Kosongkan jawaban', 'Clear the answers')}
            isDisabled={Object.keys(answers).length === 0}
            onClick={() => onTry({ answers: {}, asOf: data.day })}
          />
        </div>
        {isSaving && <SaveCase answers={answers} asOf={trial.asOf} now={evaluation.verdict} onDone={() => setSaving(false)} />}
      </div>
    </div>
  )
}
