'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { auditActions } from '../../audit/actions.ts'
import { type TrailEntry, useTrail } from './use-trail.ts'
import './audit.css'

const said = {
  id: {
    title: 'Riwayat: siapa mengubah apa',
    empty: 'Belum ada catatan. Setiap simpanan akan tercatat di sini.',
    error: 'Riwayat belum bisa dibaca. Periksa sambungan Anda, lalu muat ulang halaman ini.',
    loading: 'Membaca riwayat …',
  },
  en: {
    title: 'History: who changed what',
    empty: 'Nothing yet. Every save will be noted here.',
    error: 'The history cannot be read. Check your connection, then reload.',
    loading: 'Reading …',
  },
}

/** In the sidebar of every saved document: who did what to it, newest first, field by field. */
export function AuditTrail({ subject }: { subject: string }) {
  const { id, lastUpdateTime, globalSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  if (id === undefined && globalSlug === undefined) return null
  const query = `?subject=${subject}${id === undefined ? '' : `&id=${id}`}`
  return (
    <details className="ruang-trail">
      <summary>{said[language].title}</summary>
      <Trail query={query} changed={lastUpdateTime} language={language} />
    </details>
  )
}

function Trail({ query, changed, language }: { query: string; changed: unknown; language: 'id' | 'en' }) {
  const trail = useTrail(query, changed)
  const { empty, error, loading } = said[language]
  if (trail === undefined) return <p role="status">{loading}</p>
  if (trail === 'error') return <p role="alert">{error}</p>
  if (trail.length === 0) return <p>{empty}</p>
  return (
    <ol className="ruang-trail__list">
      {trail.map((entry) => (
        <Item key={entry.id} entry={entry} language={language} />
      ))}
    </ol>
  )
}

function Item({ entry, language }: { entry: TrailEntry; language: 'id' | 'en' }) {
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' })
  const lines = entry.changes.split('\n').filter((line) => line !== '')
  return (
    <li>
      <strong>{auditActions[entry.action]?.[language] ?? entry.action}</strong> {language === 'en' ? 'by' : 'oleh'} {entry.who}
      <br />
      <time dateTime={entry.at}>{at.format(new Date(entry.at))}</time>
      {lines.length > 0 && (
        <ul>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an entry never change
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
