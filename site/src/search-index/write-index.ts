import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { searchFilesPath } from '@ruang-solusi/shared/paths'
import { close, createIndex } from 'pagefind'
import type { PageContext } from '../records/context.ts'
import { type SearchEntry, searchEntries } from '../records/search-entries.ts'
import { pageText } from './page-text.ts'

// the interfaces that come with it are not used
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?:id|en|unknown)\.pagefind|.*\.pf_\w+)$/

/**
 * Writes the search index of a finished build, from its pages and the words that lead to them; equal pages give equal files.
 * @param folder absolute path of the build.
 * @param contexts one for each language: its pages are found from its pages alone.
 * @throws ProblemError when Pagefind refuses a page.
 */
export async function writeIndex(folder: string, contexts: PageContext[]): Promise<void> {
  const { index, errors } = await createIndex()
  if (index === undefined) throw indexProblem(errors)
  try {
    for (const { context, entry } of contexts.flatMap((context) => searchEntries(context).map((entry) => ({ context, entry })))) {
      const content = await contentOf(entry, folder)
      const added = await index.addCustomRecord({ url: entry.path, language: context.locale, content, meta: metaOf(entry, context) })
      if (added.errors.length > 0) throw indexProblem(added.errors)
    }
    const { files, errors: refused } = await index.getFiles()
    if (refused.length > 0) throw indexProblem(refused)
    for (const { path, content } of files.filter((file) => needed.test(file.path))) {
      const file = join(folder, searchFilesPath, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  } finally {
    await close()
  }
}

/** The text of a document's page; a page that gathers others says only what it is for. */
async function contentOf({ path, kind, line }: SearchEntry, folder: string): Promise<string> {
  return kind === 'page' ? (line?.text ?? '') : pageText(await readFile(join(folder, path, 'index.html'), 'utf8'))
}

/** What a result shows without opening its page; empty values are left out. */
function metaOf({ title, kind, badge, note, words, example }: SearchEntry, { messages }: PageContext): Record<string, string> {
  const meta = {
    title: title.text,
    kind,
    state: badge?.text,
    tone: badge?.tone,
    note,
    words,
    example: example ? messages.example.band : '',
  }
  return Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

const indexProblem = (errors: string[]): ProblemError =>
  new ProblemError(`Pagefind cannot index the site: ${errors.join('; ')}.`, 'Correct what it names, then build again.')
