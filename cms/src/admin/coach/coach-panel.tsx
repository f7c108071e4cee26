'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { PieceFinding, WordLists } from '@ruang-solusi/shared/coach'
import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { CoachFindings } from './coach-findings.tsx'
import { placeOf, sayPath } from './field-places.ts'
import { jumpToField } from './jump-to-field.ts'
import { replaced } from './literal-fix.ts'
import { useCoach } from './use-coach.ts'
import { useCoachLists } from './use-coach-lists.ts'
import './coach.css'
import './coach-on-phone.css'

/** Reads along while a document is written: what must change, what could be better, and why. */
export function CoachPanel({ type }: { type: ContentType }) {
  const { lists, hasFailed, refresh } = useCoachLists()
  const say = useWords()
  return (
    <section className="ruang-coach" aria-labelledby="ruang-coach-title">
      {hasFailed && !lists && (
        <p className="ruang-coach__note" role="alert">
          {say('Pelatih tulisan belum bisa dibuka.', 'The coach could not be loaded.')}{' '}
          <ActionButton label={say('Coba lagi', 'Try again')} onClick={refresh} />
        </p>
      )}
      {!lists && !hasFailed && <p role="status">{say('Membuka pelatih tulisan…', 'Loading the coach…')}</p>}
      {lists && <Reading type={type} lists={lists} />}
    </section>
  )
}

function Reading({ type, lists }: { type: ContentType; lists: WordLists }) {
  const { id } = useDocumentInfo()
  const { dispatchFields, getField, setModified } = useForm()
  const { i18n } = useTranslation()
  const fields = useConfig().getEntityConfig({ collectionSlug: collectionOf[type] })?.fields ?? []
  const { findings, isBlank, isTranslation } = useCoach(type, lists)
  const sayField = (path: string) => sayPath(fields, path, (label) => getTranslation((label ?? '') as string, i18n))
  const jump = (finding: PieceFinding) => jumpToField(finding, placeOf(fields, finding.field.split('.')[0] ?? '')?.tab)
  const replace = (finding: PieceFinding, words: string) => {
    const value = getField(finding.field)?.value
    const text = typeof value === 'string' ? replaced(value, finding, words) : undefined
    // rich text, or text that changed since: the editor sees the place instead
    if (text === undefined) return jump(finding)
    dispatchFields({ type: 'UPDATE', path: finding.field, value: text })
    setModified(true)
  }
  return (
    <CoachFindings
      document={`${type}/${id ?? 'new'}`}
      findings={findings}
      isBlank={isBlank}
      isTranslation={isTranslation}
      sayField={sayField}
      onJump={jump}
      onReplace={replace}
    />
  )
}
