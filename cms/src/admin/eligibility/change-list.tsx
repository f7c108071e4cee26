'use client'
import type { CatalogueParameter } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { attempt } from './attempt.ts'
import { type ChangeWhenSaved, changesWhenSaved } from './changes-when-saved.ts'
import { useWords } from './use-words.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import type { Workbench } from './workbench.ts'

/** Whose verdict changes when a parameter is saved, programme by programme. */
export function ChangeList({ data, saved, unsaved }: { data: Workbench; saved: CatalogueParameter; unsaved: CatalogueParameter }) {
  const say = useWords()
  const changes = attempt(() => changesWhenSaved(data, saved, unsaved))
  if ('problem' in changes) return <p role="alert">{changes.problem}</p>
  const programmes = [...new Set(changes.value.map(({ programme }) => programme))]
  return (
    <div role="status">
      {programmes.length === 0 && <p>{say('Tidak ada hasil yang berubah.', 'No verdict changes.')}</p>}
      {programmes.map((programme) => (
        <div key={programme.id} className="ruang-changes">
          <h4>
            <a href={`/admin/collections/programmes/${programme.id}`}>{programme.name}</a>{' '}
            {!programme.live && <small>({say('draf', 'draft')})</small>}
          </h4>
          <ul>
            {changes.value
              .filter((change) => change.programme === programme)
              .map((change) => (
                <Change key={JSON.stringify([change.household, change.from, change.to])} change={change} today={data.day} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Change({ change: { household, isGuard, from, to, days }, today }: { change: ChangeWhenSaved; today: string }) {
  const say = useWords()
  const when = days.map((day) => (day === today ? say('hari ini', 'today') : formatDay(day))).join(', ')
  return (
    <li>
      <span>
        {isGuard ? <strong>{say('Kasus penjaga gagal', 'Guarding case fails')}: </strong> : null}
        {household}
      </span>{' '}
      <span className="ruang-change">
        <VerdictBadge verdict={from} /> <span>{say('menjadi', 'becomes')}</span> <VerdictBadge verdict={to} />
      </span>{' '}
      {when !== '' && <small>{say(`dihitung untuk ${when}`, `as of ${when}`)}</small>}
    </li>
  )
}
