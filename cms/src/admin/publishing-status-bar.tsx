'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ContentType } from '@ruang-solusi/shared/content'
import { statusWords } from './status-words.ts'
import { usePublishingStatus } from './use-publishing-status.ts'

/** Above every document: is it being published, live since when, or why not. */
export function PublishingStatusBar({ type }: { type: ContentType }) {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const status = usePublishingStatus(id === undefined ? '' : `?type=${type}&id=${id}`, lastUpdateTime)
  if (id === undefined || status === undefined) return null
  if (status === 'error') {
    return (
      <p className="ruang-status ruang-status--failed">
        {language === 'en' ? 'The status is unknown right now.' : 'Keadaan terbitan belum bisa dibaca. Dicoba lagi.'}
      </p>
    )
  }
  return (
    <p className={`ruang-status ruang-status--${status.state}`} role="status" data-state={status.state}>
      {statusWords(status)[language]}
      {status.state === 'live' && (
        <>
          {' '}
          <a href={status.url} target="_blank" rel="noreferrer">
            {language === 'en' ? 'Open the page' : 'Lihat halaman'}
          </a>
        </>
      )}
    </p>
  )
}
