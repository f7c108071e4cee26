import type { Content, ContentType } from '../content/index.ts'
import { type KitChannel, kitChannels, type LinkMark, withMark } from './channel.ts'
import type { ShareFacts } from './facts.ts'
import { fitParts, type Room } from './fit-parts.ts'
import { javaneseFrame, stateOf, type WordState } from './frame-words.ts'
import type { KitContext } from './kit-context.ts'
import { toSms } from './lengths.ts'
import { type LongStyle, longParts } from './long-parts.ts'
import { calmly } from './one-line.ts'
import { facebookRoom, instagramRoom, type KitUnit, smsRoom, spokenRoom, statusRoom, telegramRoom, whatsappRoom, xRoom } from './rooms.ts'
import type { KitLocale } from './say.ts'
import { shareFacts } from './share-facts.ts'
import { shortParts } from './short-parts.ts'
import { spokenParts } from './speech/spoken-parts.ts'
import { javaneseSpeech } from './speech/spoken-words.ts'

/** A text ready for one channel. */
export type Caption = {
  channel: KitChannel
  lang: KitLocale
  text: string
  /** How long it is and may be, in letters as the channel counts them, or in spoken words. */
  used: number
  most: number
  unit: KitUnit
  /** What a speaker of the language said of its frame; absent in Indonesian. */
  state?: WordState
  /** Parts of it are Indonesian, because the content has no words of this language. */
  isMixed: boolean
}

type Draft = Pick<Caption, 'text'> & Partial<Pick<Caption, 'state' | 'isMixed'>>
type Writer = { room: Room; lang: KitLocale; unit: KitUnit; write: (facts: ShareFacts, room: Room) => Draft }

const long = (room: Room, style: (facts: ShareFacts) => LongStyle): Writer => ({
  room,
  lang: 'id',
  unit: 'letters',
  write: (facts) => ({ text: fitParts(longParts(facts, style(facts)), room) }),
})

const short = (room: Room, mark: LinkMark, finish: (text: string) => string): Writer => ({
  room,
  lang: 'id',
  unit: 'letters',
  write: (facts) => ({ text: finish(fitParts(shortParts(facts, withMark(facts.url, mark)), room)) }),
})

function spoken(lang: KitLocale): Writer {
  const state = stateOf([...Object.values(javaneseFrame), ...Object.values(javaneseSpeech)])
  const write = (facts: ShareFacts): Draft => {
    const { parts, isMixed } = spokenParts(facts, lang)
    return { text: fitParts(parts, spokenRoom), isMixed, ...(lang === 'jv' ? { state } : {}) }
  }
  return { room: spokenRoom, lang, unit: 'words', write }
}

const hashtag = (name: string): string => {
  const letters = name.replace(/[^\p{L}\p{M}\d]/gu, '')
  return letters === '' ? '' : `#${letters}`
}

const writers: Record<KitChannel, Writer> = {
  whatsapp: long(whatsappRoom, ({ url }) => ({ mark: '*', link: withMark(url, 'wa') })),
  status: long(statusRoom, ({ url }) => ({ link: withMark(url, 'st'), isCompact: true })),
  telegram: long(telegramRoom, ({ url }) => ({ link: withMark(url, 'tg'), isCompact: true })),
  facebook: long(facebookRoom, ({ url }) => ({ link: withMark(url, 'fb'), isExtended: true })),
  // links in a caption cannot be tapped there, so the address is one to type
  instagram: long(instagramRoom, ({ url, cityName }) => ({
    link: url.replace(/^https?:\/\//, ''),
    linkLabel: 'Selengkapnya, ketik di peramban',
    isExtended: true,
    tags: hashtag(cityName),
  })),
  x: short(xRoom, 'x', (text) => text),
  sms: short(smsRoom, 'sms', toSms),
  'spoken-id': spoken('id'),
  'spoken-jv': spoken('jv'),
}

/** How long a text is on a channel, in the channel's unit. */
export const countOn = (channel: KitChannel, text: string): number => writers[channel].room.count(text)

/** A caption of one document for one channel; the same document gives the same text. */
export function captionOf<Type extends ContentType>(
  type: Type,
  document: Content<Type>,
  context: KitContext,
  channel: KitChannel,
): Caption {
  const { room, lang, unit, write } = writers[channel]
  const facts = shareFacts(type, document, context, lang)
  const { text, isMixed = false, state } = write(facts, room)
  const said = facts.isCalm ? calmly(text) : text
  return { channel, lang, text: said, used: room.count(said), most: room.most, unit, isMixed, ...(state === undefined ? {} : { state }) }
}

/** The captions of a document for every channel, in the order of a kit. */
export const captionsOf = <Type extends ContentType>(type: Type, document: Content<Type>, context: KitContext): Caption[] =>
  kitChannels.map((channel) => captionOf(type, document, context, channel))
