'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { formatDay } from '@ruang-solusi/shared/day'
import { sayFigure } from '@ruang-solusi/shared/rule-words'
import { ChangeList } from './change-list.tsx'
import { readVersions, withForm } from './read-parameter-form.ts'
import { inOrder, notesOn } from './timeline.ts'
import { useFormPart } from './use-form-part.ts'
import { usePick, useWords } from './use-words.ts'
import { WithWorkbench } from './with-workbench.tsx'
import type { Workbench } from './workbench.ts'

const parts = ['unit', 'versions'] as const

/** Below the versions of a parameter: their timeline, and whose verdict changes once they are saved. */
export function ParameterChanges() {
  return <WithWorkbench>{(data) => <Loaded data={data} />}</WithWorkbench>
}

function Loaded({ data }: { data: Workbench }) {
  const say = useWords()
  const pick = usePick()
  const { id } = useDocumentInfo()
  const form = useFormPart(parts)
  const saved = data.parameters.find((one) => one.id === String(id))
  const unsaved = withForm(saved ?? { key: 'new', name: { id: '-' }, unit: 'count', versions: [] }, form)
  const rows = inOrder(readVersions(form.versions))
  const notes = notesOn(rows, data.day)
  const isBroken = notes.some(({ kind }) => kind === 'error')
  return (
    <div className="ruang-workbench">
      <section className="ruang-panel" aria-labelledby="ruang-timeline-title">
        <h3 id="ruang-timeline-title">{say('Urutan waktu', 'Timeline')}</h3>
        <ol className="ruang-timeline">
          {rows.map(({ row, from, to, value }) => (
            <li key={row} data-current={from !== undefined && from <= data.day && data.day <= (to ?? data.day)}>
              <strong>{value === undefined ? '…' : sayFigure(value, unsaved.unit, 'id')}</strong>{' '}
              {from === undefined ? say('mulai kapan?', 'from when?') : `${say('sejak', 'since')} ${formatDay(from)}`}
              {to !== undefined && ` ${say('sampai', 'until')} ${formatDay(to)}`}
            </li>
          ))}
        </ol>
        {notes.map(({ kind, says }) => (
          <p key={says.id} className={`ruang-note${kind === 'error' ? ' ruang-note--problem' : ''}`} role="status">
            {pick(says)}
          </p>
        ))}
      </section>
      <section className="ruang-panel" aria-labelledby="ruang-changes-title">
        <h3 id="ruang-changes-title">{say('Yang berubah bila disimpan', 'What changes when saved')}</h3>
        {isBroken ? (
          <p>{say('Betulkan urutan waktunya dulu.', 'Put the timeline right first.')}</p>
        ) : saved ? (
          <ChangeList data={data} saved={saved} unsaved={unsaved} />
        ) : (
          <p>{say('Batas baru: belum ada program yang memakainya.', 'A new limit: no programme uses it yet.')}</p>
        )}
      </section>
    </div>
  )
}
