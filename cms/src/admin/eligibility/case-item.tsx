'use client'
import { fittingAnswers } from '@ruang-solusi/shared/cases'
import { formatDay } from '@ruang-solusi/shared/day'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { outlineOf } from '@ruang-solusi/shared/rule-words'
import { ActionButton } from './action-button.tsx'
import type { CaseOutcome } from './case-outcome.ts'
import { RuleOutline } from './rule-outline.tsx'
import type { Trial } from './rule-tester.tsx'
import { sayAnswers } from './say-answer.ts'
import { useCaseRows } from './use-case-rows.ts'
import { useWords } from './use-words.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import type { Workbench } from './workbench.ts'

type Props = { outcome: CaseOutcome; rule: Rule; data: Workbench; isProposed: boolean; onTry: (trial: Trial) => void }

/** One case in a line; opened, its answers, what the rule says now and why, and what can be done about it. */
export function CaseItem({ outcome, rule, data, isProposed, onTry }: Props) {
  const say = useWords()
  const { expect, remove } = useCaseRows()
  const { row, state } = outcome
  const title = row.name || say(`Kasus baris ${row.index + 1}`, `Case in row ${row.index + 1}`)
  const signs = { passes: '✓', fails: '!', unfit: '!', unfinished: '…' }
  return (
    <li className="ruang-case" data-state={state}>
      <details open={isProposed || state !== 'passes'}>
        <summary>
          <span aria-hidden="true">{signs[state]}</span>
          <span className="ruang-case__title">
            {title} {isProposed && <small>{say('usulan, baca dulu', 'proposed, read it first')}</small>}
          </span>
          {row.expected && (
            <span>
              <small>{say('seharusnya', 'expected')}</small> <VerdictBadge verdict={row.expected} />
            </span>
          )}
        </summary>
        <p className="ruang-case__answers">{sayAnswers(row.answers, data.questions) || say('Tanpa jawaban.', 'No answers.')}</p>
        <State outcome={outcome} rule={rule} data={data} />
        <div className="ruang-actions">
          <ActionButton
            label={say('Buka di uji coba', 'Open in the tester')}
            about={title}
            onClick={() => onTry({ answers: fittingAnswers(row.answers, data), asOf: row.asOf || data.day, from: title })}
          />
          {outcome.state === 'fails' && (
            <ActionButton
              label={say('Pakai hasil sekarang', 'Accept the present verdict')}
              about={title}
              onClick={() => expect(row.index, outcome.now)}
            />
          )}
          <ActionButton label={say('Hapus', 'Remove')} about={title} onClick={() => remove(row.index)} />
        </div>
      </details>
    </li>
  )
}

function State({ outcome, rule, data }: Pick<Props, 'outcome' | 'rule' | 'data'>) {
  const say = useWords()
  const { row } = outcome
  if (outcome.state === 'unfinished') {
    return <p>{say('Belum lengkap: isi tanggal dan hasil yang seharusnya di daftar kasus.', 'Unfinished: give its day and verdict.')}</p>
  }
  if (outcome.state === 'unfit') return outcome.messages.map((message) => <p key={message}>{message}</p>)
  const wording = { catalogue: data, asOf: row.asOf, locale: 'id' as const }
  return (
    <>
      {row.asOf !== data.day && <p>{say(`Dihitung untuk ${formatDay(row.asOf)}.`, `As of ${row.asOf}.`)}</p>}
      {outcome.state === 'fails' && (
        <>
          <p>
            {say('Menurut syarat sekarang hasilnya', 'By the present rule the verdict is')} <VerdictBadge verdict={outcome.now} />{' '}
            {say('karena:', 'because:')}
          </p>
          <RuleOutline outline={outlineOf(rule, wording)} findings={outcome.evaluation.findings} />
        </>
      )}
    </>
  )
}
