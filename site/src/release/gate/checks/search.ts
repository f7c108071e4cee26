import { gzipSync } from 'node:zlib'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { pagePaths, searchFilesPath } from '@ruang-solusi/shared/paths'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { unmirrored } from '../../../unmirrored.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Check, GateFinding } from '../check.ts'
import { scriptFilesOf } from '../script-files.ts'

/** What our own scripts of the search may weigh, compressed, in bytes; the engine comes only when somebody writes. */
const scriptLimit = 4.5 * 1024
const parts = ['pagefind.js', 'wasm.id.pagefind']
const problem = 'pencarian tidak lengkap. Hubungi pengelola sistem'

/** The search has its engine and an index of exactly what is published, stays light, and leaves nothing on other pages. */
export const checkSearch: Check = (site) => {
  const pages = site.pages.filter(({ path }) => unmirrored(path) === pagePaths.search)
  const stray = [...site.files].filter((file) => /pagefind|\.pf_/.test(file) && !(pages.length > 0 && file.startsWith(searchFilesPath)))
  return [
    ...stray.map((file): GateFinding => ({ page: undefined, message: `has ${file}, a file of the search in another place`, problem })),
    ...(pages.length > 0 ? indexFindings(site) : []),
    ...pages.flatMap((page): GateFinding[] => {
      const own = scriptFilesOf(page, site).files.filter((file) => !file.startsWith(searchFilesPath))
      const bytes = own.reduce((sum, file) => sum + gzipSync(site.texts.get(file) ?? '', { level: 9 }).length, 0)
      const message = `runs ${bytes} compressed bytes of script, more than ${scriptLimit}`
      return bytes > scriptLimit ? [{ page: page.path, message, problem: 'skripnya terlalu berat. Hubungi pengelola sistem' }] : []
    }),
  ]
}

function indexFindings({ files, texts, snapshot }: BuiltSite): GateFinding[] {
  const missing = parts.filter((name) => !files.has(searchFilesPath + name))
  const entry = texts.get(`${searchFilesPath}pagefind-entry.json`)
  const pages =
    entry === undefined ? 0 : ((JSON.parse(entry) as { languages: { id?: { page_count: number } } }).languages.id?.page_count ?? 0)
  const past = snapshot.notices.filter(({ state }) => state === 'past').length
  const documents = contentTypeNames.reduce((sum, type) => sum + documentsOf(snapshot, type).length, 0) - past
  return [
    ...missing.map((name) => ({ page: pagePaths.search, message: `lacks ${name}`, problem })),
    ...(pages < documents ? [{ page: pagePaths.search, message: `finds ${pages} pages, and ${documents} are published`, problem }] : []),
  ]
}
