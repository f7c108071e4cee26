import { gzipSync } from 'node:zlib'
import { listPaths } from '@ruang-solusi/shared/paths'
import { unmirrored } from '../../../unmirrored.ts'
import { addressesOf, resolveAddress } from '../addresses.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'

/** What a programme's page with its style may weigh compressed: what a server sends before it waits for an answer, in bytes. */
const flightLimit = 14_000
/** What it may weigh with the heaviest picture that a browser may choose, in bytes. */
const wholeLimit = 30 * 1024
/** How often a browser may ask: for the page, its icon and one picture. */
const requestLimit = 3

const kib = (bytes: number): string => `${(bytes / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} KB`
const isProgramme = ({ path }: PageFacts): boolean =>
  unmirrored(path).startsWith(listPaths.programme) && unmirrored(path) !== listPaths.programme

/** What is fetched with the page: pictures, icon, styles. */
const fetches = ({ elements }: PageFacts): number =>
  elements.filter(
    ({ name, attributes: { rel } }) => name === 'img' || (name === 'link' && /\b(?:icon|stylesheet|preload)\b/.test(rel ?? '')),
  ).length

function heaviestPicture(page: PageFacts, { pictures, siteUrl }: BuiltSite): number {
  const named = addressesOf(page).map(({ url }) => resolveAddress(url, page, siteUrl)?.pathname ?? '')
  return Math.max(0, ...named.map((path) => pictures.get(path) ?? 0))
}

/** A programme can be read on a slow phone with little quota: few bytes, few requests. */
export const checkProgrammeWeight: Check = (site) =>
  site.pages.filter(isProgramme).flatMap((page) => {
    const findings: GateFinding[] = []
    const found = (message: string, problem: string) => findings.push({ page: page.path, message, problem })
    const bytes = gzipSync(page.html, { level: 9 }).length
    const whole = bytes + heaviestPicture(page, site)
    if (bytes > flightLimit) {
      const size = `${kib(bytes)}, paling banyak ${kib(flightLimit)}`
      found(`has ${bytes} compressed bytes, more than ${flightLimit}`, `halaman program terlalu panjang (${size}), ringkas isinya`)
    }
    if (whole > wholeLimit) {
      const size = `${kib(whole)}, paling banyak ${kib(wholeLimit)}`
      found(
        `weighs ${whole} bytes with its picture, more than ${wholeLimit}`,
        `halaman dan gambarnya terlalu berat (${size}), pilih gambar yang lebih sederhana`,
      )
    }
    if (fetches(page) + 1 > requestLimit) {
      found(
        `needs ${fetches(page) + 1} requests, more than ${requestLimit}`,
        'halaman memuat terlalu banyak berkas. Hubungi pengelola sistem',
      )
    }
    return findings
  })
