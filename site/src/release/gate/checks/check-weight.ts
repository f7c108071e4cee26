import { gzipSync } from 'node:zlib'
import { pagePaths } from '@ruang-solusi/shared/paths'
import { unmirrored } from '../../../unmirrored.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Check, GateFinding } from '../check.ts'
import { scriptFilesOf } from '../script-files.ts'

/** What all scripts of the check may weigh, compressed, in bytes. */
const scriptLimit = 6 * 1024
/** What its questions and rules may weigh, compressed, in bytes. */
const dataLimit = 10 * 1024

const kib = (bytes: number): string => `${(bytes / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} KB`

const weigh = (paths: string[], { texts }: BuiltSite): number =>
  paths.reduce((sum, path) => sum + gzipSync(texts.get(path) ?? '', { level: 9 }).length, 0)

/** The check loads fast on a slow phone: its scripts and its data stay small once compressed. */
export const checkCheckWeight: Check = (site) =>
  site.pages
    .filter(({ path }) => unmirrored(path) === pagePaths.check)
    .flatMap((page) => {
      const findings: GateFinding[] = []
      const script = weigh(scriptFilesOf(page, site).files, site)
      if (script > scriptLimit) {
        const problem = `skripnya terlalu berat (${kib(script)}, paling banyak ${kib(scriptLimit)}). Hubungi pengelola sistem`
        findings.push({ page: page.path, message: `runs ${script} compressed bytes of script, more than ${scriptLimit}`, problem })
      }
      const data = weigh(
        [...site.texts.keys()].filter((path) => path.startsWith(page.path) && path.endsWith('.json')),
        site,
      )
      if (data > dataLimit) {
        const problem = `pertanyaan dan aturannya terlalu berat (${kib(data)}, paling banyak ${kib(dataLimit)}), ringkas kalimatnya atau gabungkan syarat yang sama`
        findings.push({ page: page.path, message: `fetches ${data} compressed bytes of data, more than ${dataLimit}`, problem })
      }
      return findings
    })
