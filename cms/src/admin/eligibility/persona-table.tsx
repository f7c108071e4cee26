'use client'
import { SetStepNav } from '@payloadcms/ui'
import { verdicts } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { attempt } from './attempt.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { type MatrixRow, personaMatrix, wouldChange } from './persona-verdicts.ts'
import { useWords } from './use-words.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { VerdictSign } from './verdict-sign.tsx'
import { WithWorkbench } from './with-workbench.tsx'
import type { Workbench } from './workbench.ts'

/** Every programme tried on every example household, with its legend. */
export function PersonaTable() {
  const say = useWords()
  const title = say('Uji semua program', 'Try every programme')
  return (
    <div className="ruang-matrix">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{title}</h1>
      <p>
        {say(
          'Setiap program dicobakan pada keluarga contoh. Yang ditandai akan berubah bila draf terakhirnya diterbitkan.',
          'Every programme tried on the example households. Marked cells change when the latest draft is published.',
        )}
      </p>
      <WithWorkbench>{(data) => <Loaded data={data} />}</WithWorkbench>
    </div>
  )
}

function Loaded({ data }: { data: Workbench }) {
  const say = useWords()
  const matrix = attempt(() => personaMatrix(data))
  if ('problem' in matrix) return <p role="alert">{matrix.problem}</p>
  if (data.personas.length === 0) {
    return (
      <p>
        {say('Belum ada keluarga contoh.', 'No example households yet.')}{' '}
        <a href="/admin/collections/personas/create">{say('Tambahkan yang pertama', 'Add the first')}</a>
      </p>
    )
  }
  if (matrix.value.length === 0) return <p>{say('Belum ada program yang punya syarat.', 'No programme has a rule yet.')}</p>
  return <Table rows={matrix.value} data={data} />
}

function Table({ rows, data }: { rows: MatrixRow[]; data: Workbench }) {
  const say = useWords()
  const changing = rows.filter(({ cells }) => cells.some(wouldChange)).map(({ programme }) => programme.name)
  return (
    <>
      <p className="ruang-matrix__legend">
        {verdicts.map((verdict) => (
          <span key={verdict}>
            <span aria-hidden="true">
              <VerdictSign verdict={verdict} />
            </span>{' '}
            <VerdictBadge verdict={verdict} />
          </span>
        ))}
        <span>{say(`Dihitung untuk ${formatDay(data.day)}.`, `As of ${data.day}.`)}</span>
        <strong>
          {changing.length === 0
            ? say('Tidak ada draf yang mengubah hasil.', 'No draft changes a verdict.')
            : `${say('Draf yang mengubah hasil:', 'Drafts that change verdicts:')} ${changing.join(', ')}.`}
        </strong>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="ruang-matrix__box" tabIndex={0} aria-label={say('Program dan keluarga contoh', 'Programmes and households')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Program', 'Programme')}</th>
              {data.personas.map(({ name, story }) => (
                <th key={name} scope="col" title={story}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ programme, cells }) => (
              <tr key={programme.id}>
                <th scope="row">
                  <a href={`/admin/collections/programmes/${programme.id}`}>{programme.name}</a>
                  {!programme.live && <small> ({say('draf', 'draft')})</small>}
                </th>
                {data.personas.map(({ name }, index) => (
                  <MatrixCell key={name} cell={cells[index] ?? {}} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
