import { type Content, type ContentType, contentTypeNames } from '../../content/index.ts'
import {
  type KitLibrary,
  kitLibrary,
  type ShareFacts,
  sayAsk,
  sayCost,
  sayPapers,
  sayRemedyForMoney,
  sayUntil,
  shareFacts,
} from '../../share-kit/index.ts'
import { documentsOf, type Snapshot } from '../../snapshot.ts'
import type { CardFact } from '../card.ts'
import type { CardContext } from '../context.ts'

const libraries = new WeakMap<Snapshot, KitLibrary>()

function libraryOf(snapshot: Snapshot): KitLibrary {
  const known = libraries.get(snapshot)
  if (known !== undefined) return known
  const library = kitLibrary(Object.fromEntries(contentTypeNames.map((type) => [type, documentsOf(snapshot, type)])))
  libraries.set(snapshot, library)
  return library
}

/** The facts that the captions of a document are written from too, so that image and text say the same. */
export const factsOf = <Type extends ContentType>(type: Type, document: Content<Type>, { snapshot, siteUrl }: CardContext): ShareFacts =>
  shareFacts(type, document, { settings: snapshot.settings, siteUrl: new URL(siteUrl).origin, library: libraryOf(snapshot) })

/** A text that begins and ends like a sentence. */
export const asSentence = (text: string): string => {
  const open = text.charAt(0).toUpperCase() + text.slice(1)
  return open === '' || /[.!?…]["”’)]?$/u.test(open) ? open : `${open}.`
}

/** A fact that may have nothing to say; it is then left out. */
export const fact = (label: string, ...sentences: (string | undefined)[]): CardFact[] => {
  const text = sentences
    .map((sentence) => asSentence(sentence ?? ''))
    .filter((sentence) => sentence !== '')
    .join(' ')
  return text === '' ? [] : [{ label, text }]
}

/** Until when a status holds; what has no end in sight holds until something changes. */
export const untilOf = (facts: ShareFacts): string => sayUntil(facts) || 'Berlaku sampai ada kabar baru'

/** Papers in a row are read up to this length; then their short names do. */
const longestRow = 120

/** What to bring, or that nothing is asked for. */
export const papersFact = (facts: ShareFacts): CardFact[] => {
  const { text, shorter } = sayPapers(facts)
  return fact('Bawa apa', text.length > longestRow ? shorter : text)
}

/** Each paper with its note, for a list. */
export const paperLines = ({ papers }: ShareFacts): string[] => papers.map(({ name, note }) => (note === '' ? name : `${name}: ${note}`))

/** What it costs, and what to do when somebody asks for money. */
export const costFact = (facts: ShareFacts): CardFact[] =>
  facts.cost.text === '' ? [] : fact('Biaya', sayCost(facts), sayRemedyForMoney(facts).shorter)

/** Whom to ask, when, by which number. */
export const askFact = (facts: ShareFacts): CardFact[] => {
  const { label, text } = sayAsk(facts)
  return text === '' ? [] : fact(label === 'Jam layanan' ? 'Jam dan nomor' : label, text)
}
