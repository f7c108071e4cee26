import { pagePaths } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { kelurahanPath } from './list-page.ts'
import { singlePage } from './page.ts'

/** All that the check prints: programmes that take people now or soon, grouped by need, each with whom it is for
 * and each once, under its first need. */
export function checkPage(context: PageContext) {
  const { library, words, messages } = context
  const text = messages.checkPage
  const available = (topic: string) =>
    library.listProgrammesOfTopic(topic).filter(({ status }) => status.state === 'open' || status.state === 'upcoming')
  const needs = library.list('topic').map(({ slug, name, icon, summary }) => ({
    anchor: slug,
    words: words(name),
    summary: words(summary),
    icon,
    programmes: available(slug)
      .filter(({ topics }) => topics[0] === slug)
      .map((programme) => ({
        ...itemOf.programme(programme, context),
        anchor: `program-${programme.slug}`,
        conditions: programme.conditions.map((line) => words(line.text)),
      })),
    others: available(slug)
      .filter(({ topics }) => topics[0] !== slug)
      .map((programme) => ({ href: `#program-${programme.slug}`, words: words(programme.plainName) })),
  }))
  return {
    page: singlePage(pagePaths.check, 'check', { title: text.heading, describe: [text.intro, text.privacy] }, context),
    needs,
    kelurahanList: kelurahanPath(context),
  }
}
