import { listPaths, pagePaths } from '@ruang-solusi/shared/paths'
import type { Check, GateFinding } from '../check.ts'

/** What a document's page may weigh before compression, in bytes. */
const pageLimit = 60 * 1024
/** What a card may weigh, in bytes: chat apps drop larger ones. */
const cardLimit = 300 * 1024

// lists, and pages that list what belongs to them, grow with what is published, and no editor can shorten them
const lists = new Set<string>([...Object.values(listPaths), ...Object.values(pagePaths)])
const listing = [listPaths.topic, listPaths.agency]
const grows = (path: string): boolean => lists.has(path) || listing.some((list) => path.startsWith(list))

const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`

/** Pages and cards stay light enough for a phone with little quota. */
export const checkWeight: Check = ({ pages, cards, siteUrl }) =>
  pages.flatMap((page) => {
    const findings: GateFinding[] = []
    if (page.bytes > pageLimit && !grows(page.path)) {
      const problem = `halaman terlalu berat (${kib(page.bytes)}, paling banyak ${kib(pageLimit)}), ringkas isinya`
      findings.push({ page: page.path, message: `has ${page.bytes} bytes, more than ${pageLimit}`, problem })
    }
    const image = page.elements.find(({ attributes }) => attributes.property === 'og:image')?.attributes.content ?? ''
    const card = image.replace(siteUrl, '')
    const bytes = cards.get(card) ?? 0
    if (bytes > cardLimit) {
      const problem = `gambar pratinjau terlalu berat (${kib(bytes)}, paling banyak ${kib(cardLimit)}), pilih foto yang lebih sederhana`
      findings.push({ page: page.path, message: `names the card ${card} of ${bytes} bytes, more than ${cardLimit}`, problem })
    }
    return findings
  })
