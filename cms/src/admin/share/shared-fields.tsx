'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useId } from 'react'
import type { SharedField } from '../../fields/share-tab.ts'
import { usePick, useWords } from '../eligibility/use-words.ts'

/** The words that a preview is made from, to be changed where their effect is seen. */
export function SharedFields({ fields, locale }: { fields: SharedField[]; locale: string }) {
  const say = useWords()
  return (
    <section className="ruang-share__words" aria-label={say('Kata-kata yang dibagikan', 'Words that are shared')}>
      {locale !== 'id' && (
        <p className="ruang-share__note">
          {say(
            'Anda sedang menulis dalam bahasa lain. Pratinjau tautan dan teks memakai bahasa Indonesia yang tersimpan.',
            'You write in another language. The preview uses the stored Indonesian.',
          )}
        </p>
      )}
      {fields.map((field) => (
        <SharedText key={field.path} {...field} />
      ))}
    </section>
  )
}

function SharedText({ path, label }: SharedField) {
  const id = useId()
  const say = useWords()
  const pick = usePick()
  const { hasSavePermission } = useDocumentInfo()
  const { value, setValue } = useField<string>({ path })
  const text = typeof value === 'string' ? value : ''
  return (
    <div className="ruang-share__field">
      <label htmlFor={id}>{pick(label)}</label>
      <textarea
        id={id}
        data-path={path}
        rows={path === 'summary' ? 3 : 1}
        value={text}
        readOnly={hasSavePermission === false}
        onChange={({ target }) => setValue(target.value)}
      />
      <span className="ruang-share__count">{say(`${text.trim().length} huruf`, `${text.trim().length} letters`)}</span>
    </div>
  )
}
