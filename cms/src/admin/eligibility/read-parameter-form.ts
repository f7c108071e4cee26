import type { CatalogueParameter } from '@ruang-solusi/shared/content'
import { isIsoDay } from '@ruang-solusi/shared/day'
import { type FormRow, isFilled, rowsOf } from './form-rows.ts'
import type { VersionRow } from './timeline.ts'

/** The versions of an unsaved parameter, rows counted as editors see them. */
export const readVersions = (versions: unknown): VersionRow[] =>
  rowsOf(versions).map(({ from, to, value }, index) => ({
    row: index + 1,
    ...dayAt('from', from),
    ...dayAt('to', to),
    ...(isFilled(value) && Number.isSafeInteger(Number(value)) ? { value: Number(value) } : {}),
  }))

/** A saved parameter with the unit and the versions of the unsaved form. */
export function withForm(saved: CatalogueParameter, form: FormRow): CatalogueParameter {
  const units: CatalogueParameter['unit'][] = ['rupiah', 'years', 'decile', 'count']
  const versions = readVersions(form.versions).flatMap(({ from, to, value }) =>
    from === undefined || value === undefined
      ? []
      : [{ from, ...(to === undefined ? {} : { to }), value, source: '-', checkedOn: from, status: 'unverified' as const }],
  )
  return { ...saved, unit: units.find((unit) => unit === form.unit) ?? saved.unit, versions }
}

function dayAt<Name extends 'from' | 'to'>(name: Name, value: unknown): { [Key in Name]?: string } {
  const day = typeof value === 'string' ? value.slice(0, 10) : ''
  return (isIsoDay(day) ? { [name]: day } : {}) as { [Key in Name]?: string }
}
