import { contentTypeNames } from '@ruang-solusi/shared/content'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import type { Check } from '../check.ts'

const leastShare = 0.9

/** The site does not lose pages by accident: fewer pages need fewer published documents. */
export const checkPageCount: Check = ({ pages, snapshot, live }) => {
  if (live === undefined) return []
  const documents = contentTypeNames.reduce((sum, type) => sum + documentsOf(snapshot, type).length, 0)
  const shrunk = live.documents === 0 ? 1 : Math.min(1, documents / live.documents)
  const least = Math.floor(leastShare * shrunk * live.pages)
  if (pages.length >= least) return []
  return [
    {
      page: undefined,
      message: `there are ${pages.length} pages, and ${least} or more were expected from the ${live.pages} of the live release`,
      problem: `jumlah halaman turun dari ${live.pages} menjadi ${pages.length}`,
    },
  ]
}
