import type { Content } from '@ruang-solusi/shared/content'
import { formatDay } from '@ruang-solusi/shared/day'
import { pathOf } from '@ruang-solusi/shared/paths'
import { hostOf } from './contacts.ts'
import type { PageContext } from './context.ts'
import { itemOf } from './item.ts'
import { documentPage } from './page.ts'
import { buildShare } from './share.ts'

/** All that a clarification's page prints: the truth first, the claim after it. */
export function clarificationPage(clarification: Content<'clarification'>, context: PageContext) {
  const { library, words, messages, path, locale } = context
  const text = messages.clarification
  const { slug, verdict, claim, programme } = clarification
  const agency = library.need('agency', clarification.agency)
  const truth = words(clarification.name)
  const correction = words(clarification.correction)
  const page = documentPage('clarification', clarification, { title: truth.text, describe: [correction.text] }, context)
  const steps = clarification.procedure.map((line) => words(line.text))
  return {
    page,
    truth,
    published: formatDay(clarification.publishedOn, locale),
    publishedOn: clarification.publishedOn,
    agency: { href: path(pathOf('agency', agency.slug)), words: { text: agency.name } },
    claim: {
      text: claim,
      isStruck: verdict === 'false' || verdict === 'misleading',
      stamp: text.verdicts[verdict],
      tone: verdict,
      links: clarification.claimLinks.map(({ link }) => link.replaceAll('[dot]', '[titik]')),
      seen: text.seen(clarification.seenIn.map((place) => text.seenIn[place]).join(', '), formatDay(clarification.seenOn, locale)),
      kind: text.kinds[clarification.kind],
    },
    correction,
    procedure: steps,
    // the page says this itself
    ifFellForIt: clarification.ifFellForIt.map((line) => words(line.text)).filter((step) => step.text !== text.calm),
    evidence: clarification.evidence.map(({ title, url, note }) => ({
      title,
      note: note && words(note),
      link: url === undefined ? undefined : { href: url, host: hostOf(url) },
    })),
    corrections: clarification.corrections.map((change) => ({
      on: formatDay(change.on, locale),
      day: change.on,
      text: words(change.text),
    })),
    programme: programme === undefined ? undefined : itemOf.programme(library.need('programme', programme), context),
    others: library
      .list('clarification')
      .filter((other) => other.slug !== slug)
      .slice(0, 3)
      .map((other) => ({ ...itemOf.clarification(other, context), line: undefined })),
    share: buildShare(page, context),
  }
}
