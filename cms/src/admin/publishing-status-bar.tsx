'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ContentType } from '@ruang-solusi/shared/content'
import type { Words } from '../words.ts'
import { statusWords } from './status-words.ts'
import { usePublishingStatus } from './use-publishing-status.ts'

const unknown = {
  id: 'Keadaan terbitan belum bisa dibaca. Dicoba lagi sebentar.',
  en: 'The status cannot be read right now. Trying again.',
}

/** Under every title what the collection is for and, on a saved document, whether residents see it: since when, or why not. */
export function PublishingStatusBar({ type, purpose }: { type: ContentType; purpose: Words }) {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  return (
    <div className="custom-view-description">
      {purpose[language]}
      {id !== undefined && (
        <a className="ruang-jump" href="#ruang-review-title">
          {language === 'en' ? 'To the review' : 'Ke pemeriksaan: ajukan, catatan'}
        </a>
      )}
      {id !== undefined && <Status query={`?type=${type}&id=${id}`} changed={lastUpdateTime} language={language} />}
    </div>
  )
}

function Status({ query, changed, language }: { query: string; changed: unknown; language: 'id' | 'en' }) {
  const status = usePublishingStatus(query, changed)
  if (status === undefined) return null
  if (status === 'error') return <p className="ruang-status ruang-status--failed">{unknown[language]}</p>
  return (
    <p className={`ruang-status ruang-status--${status.state}`} role="status" data-state={status.state}>
      {statusWords(status)[language]}{' '}
      {status.state === 'live' && (
        <a href={status.url} target="_blank" rel="noreferrer">
          {language === 'en' ? 'Open the page' : 'Lihat halaman'}
        </a>
      )}
      {status.reread !== undefined && <strong>{status.reread}</strong>}
    </p>
  )
}
