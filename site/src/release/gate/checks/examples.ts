import { contentTypeNames } from '@ruang-solusi/shared/content'
import { kitPath, pathOf } from '@ruang-solusi/shared/paths'
import { documentsOf } from '@ruang-solusi/shared/snapshot'
import { unmirrored } from '../../../unmirrored.ts'
import type { Check, GateFinding } from '../check.ts'
import type { PageFacts } from '../page-facts.ts'

const isNoindex = ({ elements }: PageFacts): boolean =>
  elements.some(({ attributes }) => attributes.name === 'robots' && attributes.content?.includes('noindex'))

/** Example content never passes for the real thing: its page and share kit say CONTOH and stay out of search engines. */
export const checkExamples: Check = ({ pages, snapshot }) => {
  const examples = new Set(
    contentTypeNames.flatMap((type) =>
      documentsOf(snapshot, type)
        .filter(({ example }) => example || snapshot.settings.example)
        .flatMap(({ slug }) => [pathOf(type, slug), kitPath(type, slug)]),
    ),
  )
  const problem = 'tanda CONTOH hilang dari isi contoh'
  return pages
    .filter(({ path }) => examples.has(unmirrored(path)))
    .flatMap((page): GateFinding[] => [
      ...(/contoh/i.test(page.html) ? [] : [{ page: page.path, message: 'is an example and does not say CONTOH', problem }]),
      ...(isNoindex(page) ? [] : [{ page: page.path, message: 'is an example and can be indexed', problem }]),
    ])
}
