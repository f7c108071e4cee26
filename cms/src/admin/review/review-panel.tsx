'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { stateWords } from '../../review/states.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { usePick, useWords } from '../eligibility/use-words.ts'
import { ChangesBox } from './changes-box.tsx'
import { CheckLinks } from './check-links.tsx'
import { CommentList } from './comment-list.tsx'
import { MoveForm } from './move-form.tsx'
import { useReview } from './use-review.ts'
import './review.css'

/** In the sidebar of a document: where it stands, who acts next, the steps of the review, and what was said about it. */
export function ReviewPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const say = useWords()
  return (
    <section className="ruang-review" aria-labelledby="ruang-review-title">
      <h2 id="ruang-review-title">{say('Pemeriksaan', 'Review')}</h2>
      {id === undefined || collectionSlug === undefined ? (
        <p>
          {say(
            'Simpan dulu sebagai draf. Setelah itu Anda bisa mengajukannya ke redaksi dan menulis catatan di sini.',
            'Save it as a draft first; then you can submit it and comment on it here.',
          )}
        </p>
      ) : (
        <Saved path={`/${collectionSlug}/${id}`} />
      )}
    </section>
  )
}

function Saved({ path }: { path: string }) {
  const { lastUpdateTime } = useDocumentInfo()
  const say = useWords()
  const pick = usePick()
  const { asked, refresh } = useReview(path, lastUpdateTime)
  if (asked === undefined) return <p role="status">{say('Membuka keadaan dokumen…', 'Loading…')}</p>
  if (asked.problem !== undefined) {
    return (
      <div className="ruang-note ruang-note--problem" role="alert">
        <p>{asked.problem}</p>
        <ActionButton label={say('Coba lagi', 'Try again')} onClick={refresh} />
      </div>
    )
  }
  const view = asked.body
  return (
    <>
      <p role="status" className="ruang-review__now">
        <strong className={`ruang-state ruang-state--${view.state}`} data-review={view.state}>
          {pick(stateWords[view.state])}
        </strong>{' '}
        {pick(view.next)}
      </p>
      <ChangesBox path={path} changed={view.seen} />
      <MoveForm path={path} view={view} refresh={refresh} />
      <CommentList path={path} view={view} refresh={refresh} />
      {view.isDesk && <CheckLinks path={path} view={view} refresh={refresh} />}
    </>
  )
}
