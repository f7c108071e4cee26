import { keptSizesPath, manifestPath, pagePaths, workerPath } from '@ruang-solusi/shared/paths'
import type { PageTexts } from '../offline/page/page-texts.ts'
import type { PageContext } from './context.ts'
import { singlePage } from './page.ts'

/** All that the page prints on which residents keep others on their phone. */
export function savePage(context: PageContext) {
  const { messages, path } = context
  const { savePage: text } = messages
  const texts: PageTexts = {
    ...text.script,
    paths: {
      save: path(pagePaths.save),
      check: path(pagePaths.check),
      sizes: keptSizesPath(context.locale),
      worker: workerPath,
      manifest: manifestPath,
    },
  }
  return {
    page: singlePage(pagePaths.save, 'save', { title: text.title, describe: [text.describe] }, context),
    /** The sentences and addresses that the script of the page needs, as JSON. */
    texts: JSON.stringify(texts),
  }
}
