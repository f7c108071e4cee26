import { contentTypeNames } from '@ruang-solusi/shared/content'
import { kitPath, listPaths, pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { unmirrored } from '../../../unmirrored.ts'
import type { Check } from '../check.ts'
import { statusPages } from '../status-pages.ts'

/** Every published document has its page, and there is no page besides those, their share kits and the fixed ones. */
export const checkDocuments: Check = ({ pages, snapshot }) => {
  const present = new Set(pages.map(({ path }) => path))
  const documents = contentTypeNames.flatMap((type) => documentsOf(snapshot, type).map(({ slug }) => pathOf(type, slug)))
  const kits = contentTypeNames.flatMap((type) => documentsOf(snapshot, type).map(({ slug }) => kitPath(type, slug)))
  const required = [pagePaths.home, ...documents, ...statusPages]
  const allowed = new Set<string>([...required, ...kits, ...Object.values(pagePaths), ...Object.values(listPaths)])
  const missing = required.filter((path) => !present.has(path))
  const surplus = [...present].filter((path) => !allowed.has(path) && !allowed.has(unmirrored(path)))
  return [
    ...missing.map((page) => ({ page, message: 'was not built', problem: 'halaman tidak ikut tersusun' })),
    ...surplus.map((page) => ({ page, message: 'belongs to no published document', problem: 'ada halaman tanpa isi yang tayang' })),
  ]
}
