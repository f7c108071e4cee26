import { contentTypeNames } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { listPaths } from '@ruang-solusi/shared/paths'
import type { Library } from '../content.ts'
import { unmirrored } from '../unmirrored.ts'

/** The day on which what a page shows last changed: its own for a document, the newest of all it lists for a list; undefined without content. */
export function changedOnOf(address: string, library: Library): IsoDay | undefined {
  const path = unmirrored(address)
  const type = contentTypeNames.find((name) => path.startsWith(listPaths[name]))
  if (type === undefined) return newest(contentTypeNames.flatMap((name) => library.list(name)))
  const slug = path.slice(listPaths[type].length).replace(/\/$/, '')
  return slug === '' ? newest(library.list(type)) : library.find(type, slug)?.changedOn
}

const newest = (documents: { changedOn: IsoDay }[]): IsoDay | undefined =>
  documents
    .map(({ changedOn }) => changedOn)
    .sort()
    .at(-1)
