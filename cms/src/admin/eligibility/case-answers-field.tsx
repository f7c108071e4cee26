'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Answer } from '@ruang-solusi/shared/eligibility'
import type { JSONFieldClientProps } from 'payload'
import { useMemo, useState } from 'react'
import { ruleOf } from '../../eligibility/rule-form.ts'
import { ActionButton } from './action-button.tsx'
import { AnswerInput } from './answer-input.tsx'
import { questionsIn } from './leaves-in.ts'
import { readRuleForm } from './read-rule-form.ts'
import { sayAnswers } from './say-answer.ts'
import { useFormPart } from './use-form-part.ts'
import { useWords } from './use-words.ts'
import { WithWorkbench } from './with-workbench.tsx'
import type { Workbench } from './workbench.ts'

const parts = ['rule'] as const

/** The answers of a case or a persona: said in a line, and answered like the tester when opened. */
export function CaseAnswersField(props: JSONFieldClientProps) {
  return <WithWorkbench>{(data) => <Loaded {...props} data={data} />}</WithWorkbench>
}

function Loaded({ field, path, readOnly, data }: JSONFieldClientProps & { data: Workbench }) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const { value, setValue, showError, disabled } = useField<Record<string, Answer> | null>({ potentiallyStalePath: path })
  const answers = value ?? {}
  const write = (key: string, answer: Answer | undefined) => {
    const { [key]: _, ...others } = answers
    setValue(answer === undefined ? others : { ...others, [key]: answer })
  }
  return (
    <div className="field-type ruang-field" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel as="span" label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
      </div>
      <p className="ruang-answers">{sayAnswers(answers, data.questions) || say('Belum ada jawaban.', 'No answers yet.')}</p>
      {!(readOnly || disabled) && (
        <ActionButton
          label={isOpen ? say('Tutup jawaban', 'Close the answers') : say('Ubah jawaban', 'Change the answers')}
          onClick={() => setOpen(!isOpen)}
        />
      )}
      {isOpen && <AnswerForm answers={answers} data={data} onAnswer={write} />}
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}

type FormProps = { answers: Record<string, Answer>; data: Workbench; onAnswer: (key: string, answer: Answer | undefined) => void }

function AnswerForm({ answers, data, onAnswer }: FormProps) {
  const say = useWords()
  const { rule: group } = useFormPart(parts)
  const asked = useMemo(() => {
    const rule = ruleOf(readRuleForm(group, data).boxes, data.questions)
    return rule ? questionsIn(rule, data) : [...data.questions].sort((a, b) => a.order - b.order)
  }, [group, data])
  const more = data.questions.filter(({ key }) => key in answers && !asked.some((question) => question.key === key))
  const gone = Object.keys(answers).filter((key) => !data.questions.some((question) => question.key === key))
  const ask = (question: CatalogueQuestion) => (
    <AnswerInput
      key={question.key}
      question={question}
      answer={answers[question.key]}
      onChange={(answer) => onAnswer(question.key, answer)}
    />
  )
  return (
    <div className="ruang-tester__questions">
      {asked.map(ask)}
      {more.map(ask)}
      {gone.map((key) => (
        <ActionButton
          key={key}
          label={say(`Hapus jawaban “${key}” yang pertanyaannya sudah tidak ada`, `Remove the answer “${key}” whose question is gone`)}
          onClick={() => onAnswer(key, undefined)}
        />
      ))}
    </div>
  )
}
