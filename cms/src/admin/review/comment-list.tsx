'use client'
import { moveNames, moves } from '../../review/moves.ts'
import type { CommentView, ReviewView } from '../../review/view.ts'
import { words } from '../../words.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { usePick, useWords } from '../eligibility/use-words.ts'
import { askReview } from './ask-review.ts'

const when = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', dateStyle: 'medium', timeStyle: 'short' })

const doneWords = ({ kind }: CommentView) => {
  const move = moveNames.find((name) => name === kind)
  if (move) return moves[move].done
  return kind === 'publish' ? words('menayangkan', 'published') : words('menulis', 'wrote')
}

type Props = { path: string; view: ReviewView; refresh: () => Promise<void> }

/** What was said and done, newest first; teaches when there is nothing yet. */
export function CommentList({ path, view, refresh }: Props) {
  const say = useWords()
  const settle = async (id: string) => {
    await askReview(`${path}/comments/${id}/resolve`, {})
    await refresh()
  }
  return (
    <div className="ruang-review__talk">
      <h3>{say('Catatan dan riwayat', 'Comments and history')}</h3>
      {view.comments.length === 0 ? (
        <p>{say('Belum ada. Tulis catatan untuk rekan Anda; warga tidak melihatnya.', 'None yet. Residents never see these.')}</p>
      ) : (
        <ol>
          {view.comments.map((comment) => (
            <Item key={comment.id} comment={comment} fields={view.fields} onSettle={() => settle(comment.id)} />
          ))}
        </ol>
      )}
    </div>
  )
}

function Item({ comment, fields, onSettle }: { comment: CommentView; fields: ReviewView['fields']; onSettle: () => void }) {
  const say = useWords()
  const pick = usePick()
  const { authorName, createdAt, field, isResolved, kind, mailProblem, outside, text } = comment
  const about = fields.find(({ name }) => name === field)?.label
  const isOpen = !isResolved && text !== '' && (kind === 'comment' || kind === 'ask-changes')
  return (
    <li className={isResolved ? 'ruang-comment ruang-comment--settled' : 'ruang-comment'}>
      <p className="ruang-comment__who">
        <strong>{authorName}</strong> {pick(doneWords(comment))}{' '}
        {outside && <span className="ruang-state ruang-state--submitted">{say('pemeriksa luar', 'outside checker')}</span>}
        <time dateTime={createdAt}>{when.format(new Date(createdAt))}</time>
      </p>
      {about && <p className="ruang-comment__about">{about}</p>}
      {text !== '' && <p className="ruang-comment__text">{text}</p>}
      {mailProblem !== '' && (
        <p className="ruang-note ruang-note--problem">
          {say('Surel tidak terkirim', 'The e-mail was not sent')}: {mailProblem}
        </p>
      )}
      {isResolved && <p>✓ {say('Selesai', 'Settled')}</p>}
      {isOpen && <ActionButton label={say('Tandai selesai', 'Mark as settled')} about={text.slice(0, 60)} onClick={onSettle} />}
    </li>
  )
}
