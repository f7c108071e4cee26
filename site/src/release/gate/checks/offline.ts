import { gzipSync } from 'node:zlib'
import { keptSizesPath, manifestPath, pagePaths, workerPath } from '@ruang-solusi/shared/paths'
import { partsOf } from '../../../offline/worker/page-parts.ts'
import { localeAt, unmirrored } from '../../../unmirrored.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'
import { scriptFilesOf } from '../script-files.ts'

/** What the worker may weigh, and what the scripts of the page that starts it, compressed, in bytes. */
const scriptLimit = 3 * 1024
const problem = 'penyimpanan di ponsel tidak lengkap. Hubungi pengelola sistem'

const weigh = (files: string[], { texts }: BuiltSite): number =>
  files.reduce((sum, file) => sum + gzipSync(texts.get(file) ?? '', { level: 9 }).length, 0)

/** What a page runs by itself; the worker is only named there. */
const scriptsOf = (page: PageFacts, site: BuiltSite): string[] => scriptFilesOf(page, site).files.filter((file) => file !== workerPath)

const tooHeavy = (page: string, bytes: number): GateFinding[] =>
  bytes <= scriptLimit ? [] : [{ page, message: `runs ${bytes} compressed bytes of script, more than ${scriptLimit}`, problem }]

/** What residents keep works without signal and stays light, and nothing is kept but by the one page that asks. */
export const checkOffline: Check = (site) => {
  const saving = site.pages.filter(({ path }) => unmirrored(path) === pagePaths.save)
  const askers = saving.flatMap((page) => scriptsOf(page, site))
  const strangers = [...site.texts].filter(
    ([file, text]) =>
      file.endsWith('.js') && !askers.includes(file) && /serviceWorker\.register|caches\.open/.test(text) && file !== workerPath,
  )
  return [
    ...strangers.map(([file]) => ({ page: undefined, message: `has ${file}, which keeps something on the phone`, problem })),
    ...(saving.length > 0 ? [...workerFindings(saving, site), ...keptWhole(site)] : []),
    ...saving.flatMap((page) => tooHeavy(page.path, weigh(scriptsOf(page, site), site))),
  ]
}

function workerFindings(saving: PageFacts[], site: BuiltSite): GateFinding[] {
  const worker = site.texts.get(workerPath) ?? ''
  const sizes = saving.map(({ path }) => keptSizesPath(localeAt(path)))
  const missing = [workerPath, manifestPath, ...sizes].filter((file) => !site.files.has(file))
  return [
    ...missing.map((file) => ({ page: pagePaths.save, message: `lacks ${file}`, problem })),
    // a browser runs the worker as one classic script
    ...(/\bimport\b|\bexport\b/.test(worker) ? [{ page: pagePaths.save, message: 'has a worker of several files', problem }] : []),
    ...tooHeavy(pagePaths.save, weigh([workerPath], site)),
  ]
}

/** Pages that run without signal bring all their scripts; what a script would fetch later is not kept. */
function keptWhole(site: BuiltSite): GateFinding[] {
  const kept = site.pages.filter(({ path }) => [pagePaths.save, pagePaths.check].some((each) => each === unmirrored(path)))
  return kept.flatMap((page) => {
    const parts = partsOf(page.html)
    return scriptsOf(page, site)
      .filter((file) => !parts.includes(file))
      .map((file) => ({ page: page.path, message: `runs ${file}, which would not be kept`, problem }))
  })
}
