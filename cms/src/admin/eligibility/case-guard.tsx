'use client'
import { missingCases, proposeCases } from '@ruang-solusi/shared/cases'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { useState } from 'react'
import { ActionButton } from './action-button.tsx'
import { CaseItem } from './case-item.tsx'
import { outcomeOf } from './case-outcome.ts'
import { type CaseRow, caseOf } from './read-case-form.ts'
import type { Trial } from './rule-tester.tsx'
import { sayCaseGap } from './say-case-gap.ts'
import { useCaseRows } from './use-case-rows.ts'
import { useWords } from './use-words.ts'
import type { Workbench } from './workbench.ts'

type Props = { rule: Rule; rows: CaseRow[]; data: Workbench; onTry: (trial: Trial) => void }

/** Every stored case against the unsaved rule, and the cases that are still missing before the programme can be published. */
export function CaseGuard({ rule, rows, data, onTry }: Props) {
  const say = useWords()
  const [proposed, setProposed] = useState<string[]>([])
  const { add } = useCaseRows()
  const outcomes = rows.map((row) => outcomeOf(row, rule, data))
  const usable = outcomes.filter(({ state }) => state === 'passes' || state === 'fails').flatMap(({ row }) => caseOf(row) ?? [])
  const gaps = missingCases(rule, usable, data, data.day)
  const passing = outcomes.filter(({ state }) => state === 'passes').length
  return (
    <>
      <p role="status" className="ruang-cases__count">
        {rows.length === 0
          ? say('Belum ada kasus.', 'No cases yet.')
          : say(`${passing} dari ${rows.length} kasus sesuai.`, `${passing} of ${rows.length} cases pass.`)}{' '}
        {gaps.length === 0 && passing === rows.length && say('Tidak ada yang kurang.', 'Nothing is missing.')}
      </p>
      {gaps.length > 0 && (
        <div className="ruang-note">
          <p>{say('Sebelum terbit masih perlu kasus untuk:', 'Before publishing, cases are needed for:')}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={JSON.stringify(gap)}>{sayCaseGap(gap, data)}</li>
            ))}
          </ul>
          <ActionButton
            isMain
            label={say('Usulkan kasus yang kurang', 'Propose the missing cases')}
            onClick={() => setProposed([...proposed, ...add(proposeCases(rule, usable, data, data.day))])}
          />
        </div>
      )}
      {rows.length > 0 && (
        <ol className="ruang-cases">
          {outcomes.map((outcome) => (
            <CaseItem
              key={outcome.row.id}
              outcome={outcome}
              rule={rule}
              data={data}
              isProposed={proposed.includes(outcome.row.id)}
              onTry={onTry}
            />
          ))}
        </ol>
      )}
    </>
  )
}
