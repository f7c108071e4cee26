import type { ClientField } from 'payload'

/** Where a field stands in its form: the words for it, and the tab that must be open. */
export type FieldPlace = { label: unknown; tab: number | undefined; fields: ClientField[] }

/** The place of a field among the fields of a form, by the first step of its path; undefined where there is none. */
export function placeOf(fields: ClientField[], name: string, tab?: number): FieldPlace | undefined {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const [index, inner] of field.tabs.entries()) {
        const place = placeOf(inner.fields, name, index)
        if (place) return place
      }
    } else if ('name' in field && field.name === name) {
      return { label: 'label' in field ? field.label : undefined, tab, fields: 'fields' in field ? field.fields : [] }
    } else if (!('name' in field) && 'fields' in field) {
      const place = placeOf(field.fields, name, tab)
      if (place) return place
    }
  }
  return undefined
}

/** The words for a path, from outside in: label of the list, "2", label of the field in its row. `say` turns a label into text. */
export function sayPath(fields: ClientField[], path: string, say: (label: unknown) => string): string {
  const [name = '', ...rest] = path.split('.')
  if (/^\d+$/.test(name))
    return [`${Number(name) + 1}`, rest.length > 0 ? sayPath(fields, rest.join('.'), say) : ''].filter(Boolean).join(' · ')
  const place = placeOf(fields, name)
  if (place === undefined) return path
  return [say(place.label), rest.length > 0 ? sayPath(place.fields, rest.join('.'), say) : ''].filter(Boolean).join(' ')
}
