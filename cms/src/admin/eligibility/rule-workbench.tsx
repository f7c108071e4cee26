'use client'
import { contextOf } from '@ruang-solusi/shared/cases'
import { evaluate } from '@ruang-solusi/shared/eligibility'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ruleOf } from '../../eligibility/rule-form.ts'
import { ActionButton } from './action-button.tsx'
import { AddCondition } from './add-condition.tsx'
import { attempt } from './attempt.ts'
import { CaseGuard } from './case-guard.tsx'
import { LiveSentence } from './live-sentence.tsx'
import { readCaseForm } from './read-case-form.ts'
import { readRuleForm } from './read-rule-form.ts'
import { RuleReading } from './rule-reading.tsx'
import { RuleTester, type Trial } from './rule-tester.tsx'
import { TrialChoice } from './trial-choice.tsx'
import { useFormPart } from './use-form-part.ts'
import { useNewRows } from './use-new-rows.ts'
import { useWords } from './use-words.ts'
import { WithWorkbench } from './with-workbench.tsx'
import type { Workbench } from './workbench.ts'

const parts = ['rule', 'cases'] as const

/** Beside the three boxes of a programme: the unsaved rule read back, tried as a resident, and guarded by its cases. */
export function RuleWorkbench() {
  return <WithWorkbench>{(data, refresh) => <Loaded data={data} refresh={refresh} />}</WithWorkbench>
}

function Loaded({ data, refresh }: { data: Workbench; refresh: () => void }) {
  const say = useWords()
  const form = useFormPart(parts)
  useNewRows()
  const [trial, setTrial] = useState<Trial>({ answers: {}, asOf: data.day })
  const tester = useRef<HTMLElement>(null)
  const { boxes, gaps, namesUnknown } = useMemo(() => readRuleForm(form.rule, data), [form.rule, data])
  const rule = useMemo(() => ruleOf(boxes, data.questions), [boxes, data])
  // a question made in the form's own drawer is not in the catalogue yet
  useEffect(() => {
    if (namesUnknown) refresh()
  }, [namesUnknown, refresh])
  const problem = rule && attempt(() => evaluate(rule, {}, contextOf(data, data.day)))
  const open = (next: Trial) => {
    setTrial(next)
    tester.current?.scrollIntoView({ block: 'start' })
    tester.current?.focus({ preventScroll: true })
  }
  if (problem && 'problem' in problem) {
    return (
      <p
        className="ruang-note ruang-note--problem"
        role="alert"
      >{`${say('Daftar pertanyaan bermasalah:', 'The catalogue has a problem:')} ${problem.problem}`}</p>
    )
  }
  const wording = { catalogue: data, asOf: data.day, locale: 'id' as const }
  return (
    <>
      <LiveSentence rule={rule} gaps={gaps} wording={wording}>
        <AddCondition data={data} />
      </LiveSentence>
      <div className="ruang-workbench">
        <RuleReading rule={rule} gaps={gaps} wording={wording} />
        {rule && (
          <>
            <section className="ruang-panel" aria-labelledby="ruang-tester-title" ref={tester} tabIndex={-1}>
              <h3 id="ruang-tester-title">{say('Coba sebagai warga', 'Try it as a resident')}</h3>
              <TrialChoice data={data} trial={trial} onTry={setTrial} />
              <RuleTester rule={rule} data={data} trial={trial} onTry={setTrial} />
            </section>
            <section className="ruang-panel" aria-labelledby="ruang-cases-title">
              <h3 id="ruang-cases-title">{say('Kasus penjaga', 'Guarding cases')}</h3>
              <CaseGuard rule={rule} rows={readCaseForm(form.cases)} data={data} onTry={open} />
            </section>
          </>
        )}
        <div className="ruang-actions">
          <ActionButton label={say('Muat ulang daftar pertanyaan', 'Reload the questions')} onClick={refresh} />
        </div>
      </div>
    </>
  )
}
