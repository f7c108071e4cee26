import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Locale } from '@ruang-solusi/shared/locale'
import { keptSizesPath } from '@ruang-solusi/shared/paths'
import type { KeptSizes } from '../offline/page/wanted-page.ts'
import { partsOf } from '../offline/worker/page-parts.ts'
import { localeAt } from '../unmirrored.ts'

// share kits are full of large pictures, and made to be passed on at once
const notKept = /^(?:\/\w\w)?\/(?:\d{3}\.html$|kit\/)/

/**
 * Writes what it costs to keep each page of a finished build: the bytes that travel, pictures and scripts included.
 * @param folder absolute path of the build.
 */
export async function writeSizes(folder: string): Promise<void> {
  const weights = new Map<string, number>()
  const weigh = async (file: string): Promise<number> => {
    const known = weights.get(file)
    if (known !== undefined) return known
    const content = await readFile(join(folder, file))
    const bytes = /\.(?:webp|png|jpg|avif)$/.test(file) ? content.length : gzipSync(content).length
    weights.set(file, bytes)
    return bytes
  }
  const sizes = new Map<string, number>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = `/${relative(folder, join(entry.parentPath, entry.name))}`
    if (!file.endsWith('.html') || notKept.test(file)) continue
    const parts = partsOf(await readFile(join(folder, file), 'utf8'))
    const bytes = await Promise.all([file, ...parts].map(weigh))
    sizes.set(
      file.replace(/index\.html$/, ''),
      bytes.reduce((sum, each) => sum + each, 0),
    )
  }
  for (const [locale, group] of byLanguage(sizes)) await writeFile(join(folder, keptSizesPath(locale)), JSON.stringify(group))
}

/** Sizes by the language of their pages, each in the order of addresses. */
function byLanguage(sizes: Map<string, number>): Map<Locale, KeptSizes> {
  const groups = new Map<Locale, KeptSizes>()
  for (const [path, bytes] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const locale = localeAt(path)
    groups.set(locale, { ...groups.get(locale), [path]: bytes })
  }
  return groups
}
