'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { ContentType } from '@ruang-solusi/shared/content'
import { useMemo, useState } from 'react'
import type { SharedField } from '../../fields/share-tab.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { KitCaptions } from './kit-captions.tsx'
import { KitPictures } from './kit-pictures.tsx'
import { LinkPreviews } from './link-previews.tsx'
import { shareRemarks } from './share-remarks.ts'
import { SharedFields } from './shared-fields.tsx'
import { textIn } from './text-in.ts'
import { usePreview } from './use-preview.ts'
import { useUnsavedForm } from './use-unsaved-form.ts'
import './share.css'

type Props = { type: ContentType; titleField: string; fields: SharedField[] }

/** How the unsaved form will look as a link on phones, and everything that staff need to pass it on. */
export function ShareTab({ type, titleField, fields }: Props) {
  const say = useWords()
  const { code } = useLocale()
  const { hasPublishedDoc } = useDocumentInfo()
  const form = useUnsavedForm(type)
  const [title, summary] = [textIn(form.data, titleField), textIn(form.data, 'summary')]
  const isEmpty = form.id === undefined && title === '' && summary === ''
  const { preview, error, isLoading, retry } = usePreview(form, code, isEmpty)
  const [said, setSaid] = useState('')
  const remarks = useMemo(() => {
    if (!preview) return []
    // the form holds another language then, and what is shared is Indonesian
    const written = code === 'id' ? { title, summary } : { title: preview.title, summary: preview.description }
    return shareRemarks({ type, titleField, ...written }, preview)
  }, [preview, code, type, titleField, title, summary])
  const state = isLoading
    ? say('Menggambar pratinjau…', 'Drawing the preview…')
    : preview && !error
      ? say('Pratinjau sesuai isi formulir.', 'The preview fits the form.')
      : ''
  return (
    <div className="ruang-share">
      <SharedFields fields={fields} locale={code} />
      <p className="ruang-share__state" role="status" data-state={isLoading ? 'loading' : error ? 'failed' : isEmpty ? 'empty' : 'ready'}>
        {state}
      </p>
      <p className="ruang-unseen" role="status">
        {said}
      </p>
      {error && !isLoading && (
        <div className="ruang-share__note ruang-share__note--problem" role="alert">
          <p>{error}</p>
          <ActionButton label={say('Coba lagi', 'Try again')} onClick={retry} />
        </div>
      )}
      {isEmpty ? (
        <p className="ruang-share__note">
          {say(
            'Belum ada yang bisa ditampilkan. Tulis judul dan ringkasan di atas; kartunya muncul di sini sambil Anda mengetik.',
            'Nothing to show yet. Write a title and a summary above; the card appears while you type.',
          )}
        </p>
      ) : (
        (preview || isLoading) && <LinkPreviews preview={preview} isLoading={isLoading} remarks={remarks} />
      )}
      {preview && !isEmpty && (
        <>
          {!hasPublishedDoc && (
            <p className="ruang-share__note">
              {say(
                'Halaman ini belum tayang, jadi alamatnya belum bisa dibuka. Bagikan setelah tayang.',
                'This page is not public yet, so its address opens nothing. Share it after publishing.',
              )}
            </p>
          )}
          <KitPictures form={form} locale={code} card={preview.card} onSaid={setSaid} />
          <KitCaptions captions={preview.captions} address={preview.address} onSaid={setSaid} />
        </>
      )}
    </div>
  )
}
