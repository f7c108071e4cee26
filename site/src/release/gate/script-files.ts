import { parse } from 'es-module-lexer/js'
import { resolveAddress } from './addresses.ts'
import type { BuiltSite } from './built-site.ts'
import type { PageElement, PageFacts } from './page-facts.ts'

/** What a page runs: files by public path, and why some of it cannot run. */
export type ScriptFiles = { files: string[]; problems: string[] }

// bundlers keep lists of files that they will load, relative to the root
const listed = /(["'`])([^"'`\s]+\.js)\1/g
const importMeta = -2

/** Whether an element runs or fetches a script; structured data is read by search engines and run by nobody. */
export const isScript = ({ name, attributes }: PageElement): boolean =>
  (name === 'script' && attributes.type !== 'application/ld+json') ||
  (name === 'link' && (attributes.rel === 'modulepreload' || attributes.as === 'script'))

/** What a module imports, as written; undefined when it is no module. */
function importsOf(text: string): string[] | undefined {
  try {
    return parse(text)[0]
      .filter(({ d }) => d !== importMeta)
      .map(({ n, s, e }) => n ?? text.slice(s, e))
  } catch {
    // the lexer throws only for what a browser cannot read either
    return undefined
  }
}

/** The script files of a page with everything that they import, at once or later. */
export function scriptFilesOf(page: PageFacts, { texts, siteUrl }: BuiltSite): ScriptFiles {
  const files = new Set<string>()
  const problems = new Set<string>()
  const follow = (file: string): void => {
    const text = texts.get(file)
    if (text === undefined || files.has(file)) return
    files.add(file)
    const imports = importsOf(text)
    if (imports === undefined) problems.add(`a script ${file} that cannot be read`)
    for (const name of imports ?? []) {
      const target = /^\.{0,2}\//.test(name) ? URL.parse(name, siteUrl + file) : undefined
      if (target?.origin === siteUrl && texts.has(target.pathname)) follow(target.pathname)
      else problems.add(`a script that imports ${name}, which does not exist`)
    }
    for (const [, , name = ''] of text.matchAll(listed)) {
      for (const base of [file, '/']) follow(URL.parse(name, siteUrl + base)?.pathname ?? '')
    }
  }
  for (const { attributes } of page.elements.filter(isScript)) {
    follow(resolveAddress(attributes.src ?? attributes.href ?? '', page, siteUrl)?.pathname ?? '')
  }
  return { files: [...files], problems: [...problems] }
}
