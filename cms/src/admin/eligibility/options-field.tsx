'use client'
import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, FieldError, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useSiblingQuestion } from './use-sibling.ts'
import { useWords } from './use-words.ts'
import { WithWorkbench } from './with-workbench.tsx'
import type { Workbench } from './workbench.ts'

/** The options of the row's question to tick, in the words residents read. */
export function OptionsField(props: TextFieldClientProps) {
  return <WithWorkbench>{(data) => <Loaded {...props} data={data} />}</WithWorkbench>
}

function Loaded({ field, path, readOnly, data }: TextFieldClientProps & { data: Workbench }) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { value, setValue, showError, disabled } = useField<string[]>({ potentiallyStalePath: path })
  const question = useSiblingQuestion(path, data)
  const chosen = Array.isArray(value) ? value : []
  const options = (question?.options ?? []).map(({ key, text }) => ({ key, label: text.id }))
  const gone = chosen.filter((option) => !options.some(({ key }) => key === option)).map((key) => ({ key, label: key }))
  const toggle = (option: string) => {
    const wanted = (key: string) => (key === option ? !chosen.includes(key) : chosen.includes(key))
    setValue([...options, ...gone].map(({ key }) => key).filter(wanted))
  }
  const tick = ({ key, label }: { key: string; label: string }, note?: string) => (
    <label key={key} className="ruang-option">
      <input type="checkbox" checked={chosen.includes(key)} disabled={readOnly || disabled} onChange={() => toggle(key)} />
      <span>
        {label} {note && <em>{note}</em>}
      </span>
    </label>
  )
  return (
    <div className="field-type ruang-field" id={`field-${path.replaceAll('.', '__')}`}>
      <fieldset className={`ruang-question${showError ? ' ruang-question--refused' : ''}`}>
        <legend>
          {getTranslation(field.label ?? field.name, i18n)} <span className="required">*</span>
        </legend>
        <div className="field-type__wrap">
          <FieldError path={path} showError={showError} />
        </div>
        {!question && (
          <p>{say('Pilih pertanyaannya dulu; pilihannya muncul di sini.', 'Choose the question first; its options appear here.')}</p>
        )}
        <div className="ruang-options">
          {options.map((option) => tick(option))}
          {question && gone.map((option) => tick(option, say('sudah tidak ada, hapus centangnya', 'gone, untick it')))}
        </div>
        {question && <FieldDescription path={path} description={field.admin?.description} />}
      </fieldset>
    </div>
  )
}
