'use client'
import { useForm } from '@payloadcms/ui'
import { officers } from '@ruang-solusi/shared/content'
import { useId, useState } from 'react'
import type { LeafBlock } from '../../eligibility/rule-form.ts'
import { ActionButton } from './action-button.tsx'
import { rowElementId } from './row-element-id.ts'
import { useWords } from './use-words.ts'
import type { Workbench } from './workbench.ts'

const blockFor: Record<Workbench['questions'][number]['kind'], LeafBlock['blockType']> = {
  'yes-no': 'yesNo',
  choice: 'option',
  choices: 'option',
  number: 'limit',
  rupiah: 'limit',
}

/** Adds a row of the right kind for a question, so that nobody needs to know which kind that is. */
export function AddCondition({ data }: { data: Workbench }) {
  const say = useWords()
  const id = useId()
  const { addFieldRow, getDataByPath } = useForm()
  const [chosen, setChosen] = useState('')
  const [box, setBox] = useState('all')
  const add = () => {
    const path = `rule.${box}`
    const rows: unknown = getDataByPath(path)
    const rowIndex = Array.isArray(rows) ? rows.length : 0
    const question = data.questions.find((one) => one.id === chosen)
    const blockType = question ? blockFor[question.kind] : 'officer'
    const state = { value: chosen, initialValue: chosen, valid: true, passesCondition: true }
    addFieldRow({ path, schemaPath: path, blockType, rowIndex, subFieldState: question ? { question: state } : { officer: state } })
    setChosen('')
    setTimeout(() => document.getElementById(rowElementId(`${path}.${rowIndex}.question`))?.scrollIntoView({ block: 'center' }))
  }
  const isOfficer = chosen in officers
  return (
    <div className="ruang-add">
      <label htmlFor={`${id}-question`}>{say('Tambah syarat tentang', 'Add a condition about')}</label>
      <select id={`${id}-question`} className="ruang-text" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{say('pilih…', 'choose…')}</option>
        <optgroup label={say('Dijawab warga', 'Answered by residents')}>
          {[...data.questions]
            .sort((a, b) => a.order - b.order)
            .map((question) => (
              <option key={question.id} value={question.id}>
                {question.label.id}
              </option>
            ))}
        </optgroup>
        {box !== 'except' && (
          <optgroup label={say('Diputuskan petugas', 'Decided by an officer')}>
            {Object.entries(officers).map(([key, name]) => (
              <option key={key} value={key}>
                {name.id}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <label htmlFor={`${id}-box`}>{say('di', 'in')}</label>
      <select id={`${id}-box`} className="ruang-text" value={box} onChange={(event) => setBox(event.target.value)}>
        <option value="all">{say('Harus memenuhi semua', 'All of these')}</option>
        <option value="any">{say('Cukup salah satu', 'Any of these')}</option>
        {!isOfficer && <option value="except">{say('Kecuali bila', 'Except when')}</option>}
      </select>
      <ActionButton isMain label={say('Tambahkan', 'Add')} isDisabled={chosen === ''} onClick={add} />
    </div>
  )
}
