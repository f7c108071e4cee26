'use client'
import { useTranslation } from '@payloadcms/ui'
import { statusWords } from './status-words.ts'
import { usePublishingStatus } from './use-publishing-status.ts'

/** The state of the public site as a whole, on the dashboard. */
export function SiteStatus() {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const status = usePublishingStatus('', undefined)
  if (status === undefined || status === 'error') return null
  return (
    <p className={`ruang-status ruang-status--${status.state}`} role="status">
      {language === 'en' ? 'Public site: ' : 'Situs publik: '}
      {statusWords(status)[language].replace(/^\w/, (letter) => letter.toLowerCase())}
      {status.state === 'live' && (
        <>
          {' '}
          <a href={status.url} target="_blank" rel="noreferrer">
            {language === 'en' ? 'Open the site' : 'Buka situs'}
          </a>
        </>
      )}
    </p>
  )
}
