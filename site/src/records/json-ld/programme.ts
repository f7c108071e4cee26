import type { Content } from '@ruang-solusi/shared/content'
import type { GovernmentServiceLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { endSentence } from '../sentence.ts'
import { shortenAlt } from '../shorten.ts'
import { agencyReference, areaOf, placeThing } from './organisations.ts'
import type { ShownPage } from './shown-page.ts'

/** A programme as a service of its agency; one that the city does not have is served nowhere here. */
export function governmentService(
  programme: Content<'programme'>,
  { url, language, image, description }: ShownPage,
  context: PageContext,
): GovernmentServiceLeaf {
  const { library, words } = context
  const isHere = programme.status.state !== 'not-here'
  const conditions = programme.conditions.map(({ text }) => endSentence(words(text).text))
  const { places } = library.need('agency', programme.agency)
  return {
    '@type': 'GovernmentService',
    name: words(programme.plainName).text,
    alternateName: programme.officialName,
    description,
    url,
    image,
    serviceType: programme.topics.map((slug) => words(library.need('topic', slug).name).text).join(', '),
    provider: agencyReference(programme.agency, context),
    audience: { '@type': 'Audience', audienceType: shortenAlt(conditions.join(' ')) },
    ...(isHere && {
      areaServed: areaOf(context),
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceUrl: url,
        availableLanguage: language,
        ...(places.length > 0 && { serviceLocation: places.slice(0, 2).map(placeThing) }),
      },
    }),
  }
}
