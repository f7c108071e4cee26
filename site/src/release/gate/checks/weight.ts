import { listPaths, pagePaths } from '@ruang-solusi/shared/paths'
import { unmirrored } from '../../../unmirrored.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'

/** What a document's page may weigh before compression, in bytes. */
const pageLimit = 60 * 1024
/** A share kit says the same in nine captions and on three posters. */
const kitLimit = 2 * pageLimit
/** What a picture to share may weigh, in bytes: chat apps drop larger ones. */
const cardLimit = 300 * 1024

// lists, and pages that list what belongs to them, grow with what is published, and no editor can shorten them
const lists = new Set<string>([...Object.values(listPaths), ...Object.values(pagePaths)])
const listing = [listPaths.topic, listPaths.agency]
const grows = (path: string): boolean => lists.has(path) || listing.some((list) => path.startsWith(list))

const kib = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`

/** The link preview of a page, and the pictures that it offers for download. */
const picturesOf = ({ elements }: PageFacts, siteUrl: string): Set<string> =>
  new Set(
    elements
      .flatMap(({ attributes: { content, href } }) => [content, href])
      .map((address) => address?.replace(siteUrl, '') ?? '')
      .filter((path) => path.startsWith('/kartu/')),
  )

/** Pages and cards stay light enough for a phone with little quota. */
export const checkWeight: Check = ({ pages, cards, siteUrl }) =>
  pages.flatMap((page) => {
    const findings: GateFinding[] = []
    const limit = page.path.startsWith('/kit/') ? kitLimit : pageLimit
    if (page.bytes > limit && !grows(unmirrored(page.path))) {
      const problem = `halaman terlalu berat (${kib(page.bytes)}, paling banyak ${kib(limit)}), ringkas isinya`
      findings.push({ page: page.path, message: `has ${page.bytes} bytes, more than ${limit}`, problem })
    }
    for (const card of picturesOf(page, siteUrl)) {
      const bytes = cards.get(card) ?? 0
      if (bytes <= cardLimit) continue
      const problem = `gambar untuk dibagikan terlalu berat (${kib(bytes)}, paling banyak ${kib(cardLimit)}), pilih foto yang lebih sederhana`
      findings.push({ page: page.path, message: `names the card ${card} of ${bytes} bytes, more than ${cardLimit}`, problem })
    }
    return findings
  })
