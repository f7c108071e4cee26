import { officers } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { pagePaths } from '@ruang-solusi/shared/paths'
import { licence, openFileNames, openFilePath } from '../open-data/contracts.ts'
import { contentHash, countItems } from '../open-data/open-file.ts'
import { changedOnOf } from './changed-on.ts'
import { hostOf } from './contacts.ts'
import type { PageContext } from './context.ts'
import { singlePage } from './page.ts'

/** All that the page about open data prints. */
export async function openDataPage(context: PageContext) {
  const { library, messages, words } = context
  const { snapshot } = library
  const text = messages.openData
  const changedOn = changedOnOf(pagePaths.data, library)
  return {
    page: singlePage(pagePaths.data, 'data', { title: text.title, describe: [text.describe] }, context),
    files: openFileNames.map((name) => ({
      ...text.files[name],
      fields: Object.entries<string>(text.files[name].fields),
      count: text.count(countItems(name, snapshot)),
      data: { path: openFilePath(name), name: `${name}.json` },
      schema: { path: openFilePath(name, 'schema'), name: `${name}.schema.json` },
    })),
    fileFields: Object.entries(text.fileFields),
    officers: Object.entries(officers).map(([key, name]) => [key, words(name).text]),
    licence: { href: licence.address, host: hostOf(licence.address) },
    credit: text.credit(snapshot.settings.siteName),
    changed: changedOn && text.changedOn(formatDay(changedOn)),
    hash: await contentHash(snapshot),
  }
}
