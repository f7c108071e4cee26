'use client'
import { toast } from '@payloadcms/ui'
import { type Verdict, verdicts } from '@ruang-solusi/shared/content'
import type { Answer } from '@ruang-solusi/shared/eligibility'
import { useId, useState } from 'react'
import { verdictWords } from '../../eligibility/verdict-words.ts'
import { ActionButton } from './action-button.tsx'
import { RadioOption } from './radio-option.tsx'
import { useCaseRows } from './use-case-rows.ts'
import { useWords } from './use-words.ts'

type Props = { answers: Record<string, Answer>; asOf: string; now: Verdict; onDone: () => void }

/** Keeps the answers as a case; the editor says what the verdict must be, whatever the rule says now. */
export function SaveCase({ answers, asOf, now, onDone }: Props) {
  const say = useWords()
  const id = useId()
  const { add } = useCaseRows()
  const [name, setName] = useState('')
  const [expected, setExpected] = useState<Verdict>()
  const save = () => {
    if (expected === undefined) return
    add([{ name: name.trim(), asOf, answers, expected }])
    toast.success(say('Kasus ditambahkan. Simpan program untuk menyimpannya.', 'Case added. Save the programme to keep it.'))
    onDone()
  }
  return (
    <div className="ruang-save-case">
      <label htmlFor={id}>{say('Nama kasus, misalnya “Janda, dua anak SD, punya KKS”', 'Name of the case')}</label>
      <input
        id={id}
        className="ruang-text"
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          // Enter would send the whole form
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <fieldset className="ruang-question">
        <legend>{say('Menurut aturan resminya, warga ini seharusnya:', 'By the official rules, this resident should read:')}</legend>
        <div className="ruang-options">
          {verdicts.map((verdict) => (
            <RadioOption
              key={verdict}
              name={`${id}-expected`}
              label={verdictWords[verdict]}
              isChosen={expected === verdict}
              onChoose={() => setExpected(verdict)}
            />
          ))}
        </div>
      </fieldset>
      {expected !== undefined && expected !== now && (
        <p className="ruang-note" role="status">
          {say(
            `Syarat sekarang berkata “${verdictWords[now]}”. Kasus ini menahan penerbitan sampai syaratnya dibetulkan.`,
            `The rule now says “${verdictWords[now]}”. This case holds publishing back until the rule is put right.`,
          )}
        </p>
      )}
      <div className="ruang-actions">
        <ActionButton
          isMain
          label={say('Tambahkan kasus', 'Add the case')}
          isDisabled={name.trim() === '' || expected === undefined}
          onClick={save}
        />
        <ActionButton label={say('Batal', 'Cancel')} onClick={onDone} />
      </div>
    </div>
  )
}
