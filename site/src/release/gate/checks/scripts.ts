import { scriptPolicyOf } from '../../../scripted-pages.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageElement } from '../page-facts.ts'
import { isScript, scriptFilesOf } from '../script-files.ts'

function whatRuns(element: PageElement, mayRun: boolean): string | undefined {
  const { name, attributes } = element
  if (isScript(element)) {
    if (!mayRun) return `a <${name}>`
    if (name === 'script' && attributes.src === undefined) return 'a <script> that is written into the page'
    if (name === 'script' && attributes.type !== 'module') return 'a <script> that is no module'
  }
  const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'))
  if (handler !== undefined) return `the handler ${handler} on <${name}>`
  const links = [attributes.href, attributes.action, attributes.formaction, attributes.src]
  return links.some((link) => /^\s*javascript:/i.test(link ?? '')) ? `a javascript: address on <${name}>` : undefined
}

/** Only the few pages that may run scripts do, and only whole modules of this build; every other page runs nothing. */
export const checkScripts: Check = (site) =>
  site.pages.flatMap((page) => {
    const mayRun = scriptPolicyOf(page.path) !== undefined
    const problem = mayRun
      ? 'skrip halaman ini tidak lengkap atau tidak boleh. Hubungi pengelola sistem'
      : 'halaman memuat skrip, padahal tidak boleh'
    const running = page.elements.flatMap((element) => whatRuns(element, mayRun) ?? [])
    const broken = mayRun ? scriptFilesOf(page, site).problems : []
    return [...running, ...broken].map((found): GateFinding => ({ page: page.path, message: `has ${found}`, problem }))
  })
