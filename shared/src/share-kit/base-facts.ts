import type { Content, ContentType, Source } from '../content/index.ts'
import { pathOf } from '../paths.ts'
import { counterOf } from './counter.ts'
import { latest } from './days.ts'
import type { ShareFacts } from './facts.ts'
import type { KitContext } from './kit-context.ts'
import { oneLine } from './one-line.ts'
import type { Say } from './say.ts'

const kinds: Record<ContentType, string> = {
  topic: 'Kebutuhan',
  agency: 'Instansi',
  programme: 'Program bantuan',
  paper: 'Dokumen',
  story: 'Cerita warga',
  clarification: 'Cek kabar',
  notice: 'Kabar',
  guide: 'Panduan',
}

/** Whether a text says that something is free. */
export const saysFree = (...texts: string[]): boolean => texts.some((text) => /(?<!tidak |bukan |belum )\bgratis\b/i.test(text))

/** The last check of a document's facts, or its last change where nothing was checked. */
function checkedOf(document: Content, publisher: string): ShareFacts['checked'] {
  const sources: Source[] = 'sources' in document ? document.sources : []
  const on = latest(sources.map(({ checkedOn }) => checkedOn))
  if (on === undefined) return { on: latest([document.changedOn]) ?? '', by: publisher, isCheck: false }
  return { on, by: oneLine(sources.find(({ checkedOn }) => checkedOn === on)?.checkedBy), isCheck: true }
}

/** What is the same for every type: mark, address, agency, day; the rest is empty. */
export function baseFacts<Type extends ContentType>(
  type: Type,
  document: Content<Type>,
  agency: Content<'agency'> | undefined,
  context: KitContext,
  say: Say,
): ShareFacts {
  const { settings, siteUrl } = context
  const nothing = say.name('')
  return {
    example: document.example || settings.example,
    isCalm: false,
    kind: kinds[type],
    opening: { text: '', short: '' },
    publisher: oneLine(agency?.shortName || agency?.name || settings.siteName),
    lead: '',
    what: nothing,
    figure: '',
    about: say.content(document.summary),
    forWhom: [say.framed('everyone', { city: oneLine(settings.cityName) })],
    audience: 'everyone',
    entry: '',
    list: { heading: '', items: [], isOrdered: false },
    papers: [],
    noPapers: '',
    where: nothing,
    isToAsk: false,
    counter: counterOf(agency, context, say),
    when: nothing,
    until: undefined,
    cost: nothing,
    more: [],
    checked: checkedOf(document, oneLine(agency?.name ?? settings.siteName)),
    url: `${siteUrl}${pathOf(type, document.slug)}`,
    host: new URL(siteUrl).host,
    siteName: oneLine(settings.siteName),
    cityName: oneLine(settings.cityName),
  }
}
