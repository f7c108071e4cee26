import type { Content } from '../../content/index.ts'
import { baseFacts } from '../base-facts.ts'
import type { ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { oneLine } from '../one-line.ts'
import type { Say } from '../say.ts'

/** What an agency's message says: what it does, where and when, and which messages are really its own. */
export function agencyFacts(agency: Content<'agency'>, context: KitContext, say: Say): ShareFacts {
  const base = baseFacts('agency', agency, agency, context, say)
  const places = agency.places.map((place) =>
    [place.name, place.address]
      .map(oneLine)
      .filter((part) => part !== '')
      .join(', '),
  )
  const accounts = agency.officialAccounts.map(({ handle }) => oneLine(handle))
  const official = [...accounts, ...agency.officialDomains.map(({ domain }) => oneLine(domain))].filter((name) => name !== '')
  return {
    ...base,
    publisher: base.siteName,
    what: say.name(oneLine(agency.name)),
    where: say.name(places[0] ?? ''),
    when: say.name(base.counter?.hours ?? ''),
    list: { heading: 'Tempat layanan lain', items: places.slice(1).map(say.name), isOrdered: false },
    more: official.length === 0 ? [] : [{ text: `Kiriman resmi hanya dari: ${official.join(', ')}. Selain itu, tanyakan dulu.` }],
  }
}
