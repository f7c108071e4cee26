'use client'
import { formatDay } from '@ruang-solusi/shared/day'
import type { Parameter } from '@ruang-solusi/shared/eligibility'
import { sayFigure } from '@ruang-solusi/shared/rule-words'
import type { UIFieldClientProps } from 'payload'
import { relatedId } from './form-rows.ts'
import { useSibling, useSiblingQuestion } from './use-sibling.ts'
import { useWords } from './use-words.ts'
import { WithWorkbench } from './with-workbench.tsx'
import type { Workbench } from './workbench.ts'

/** Beside a limit: what its question is answered in, and what the chosen limit stands at today. */
export function LimitHint({ path }: UIFieldClientProps) {
  return <WithWorkbench>{(data) => <Loaded path={path} data={data} />}</WithWorkbench>
}

function Loaded({ path, data }: { path: string; data: Workbench }) {
  const say = useWords()
  const question = useSiblingQuestion(path, data)
  const parameterId = relatedId(useSibling(path, 'parameter'))
  const fixed = useSibling(path, 'value')
  if (!question) return null
  const parameter = data.parameters.find(({ id }) => id === parameterId)
  const unit = question.kind === 'rupiah' ? 'rupiah' : 'count'
  const range = [question.min, question.max].map((end) => (end === undefined ? '…' : sayFigure(end, unit, 'id'))).join(' – ')
  return (
    <p className="ruang-note ruang-limit" role="status">
      {question.kind === 'rupiah' ? say('Dijawab dalam rupiah', 'Answered in rupiah') : say('Dijawab dengan angka', 'Answered as a number')}{' '}
      ({range}). {parameter && sayInForce(parameter, data.day, say)}
      {!parameter &&
        typeof fixed === 'number' &&
        question.kind === 'rupiah' &&
        `${say('Angka tetap:', 'Fixed:')} ${sayFigure(fixed, unit, 'id')}.`}
    </p>
  )
}

function sayInForce({ versions, unit }: Parameter, day: string, say: (id: string, en: string) => string): string {
  const version = versions.find(({ from, to = day }) => from <= day && day <= to)
  if (!version) {
    return say(
      'Batas ini tidak punya angka yang berlaku hari ini, jadi hasilnya “Belum tentu”.',
      'This limit has no figure in force today, so the verdict stays open.',
    )
  }
  const since = `${say('Batas ini sekarang', 'This limit is now')} ${sayFigure(version.value, unit, 'id')}, ${say('sejak', 'since')} ${formatDay(version.from)}`
  return version.to ? `${since} ${say('sampai', 'until')} ${formatDay(version.to)}.` : `${since}.`
}
