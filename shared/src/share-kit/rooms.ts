import { cutAtWord, cutWords, wordsOf } from './cut.ts'
import type { Room } from './fit-parts.ts'
import { countForX, toSms } from './lengths.ts'

/** What a channel's length is counted in. */
export type KitUnit = 'letters' | 'words'

const letters = (most: number): Room => ({ most, count: (text) => text.length, cut: cutAtWord })

/** Cuts like `cutAtWord`, and closes what WhatsApp prints in bold. */
function cutBold(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = cutAtWord(text, Math.max(0, most - 1))
  return (kept.match(/\*/g)?.length ?? 0) % 2 === 0 ? kept : `${kept}*`
}

/** A caption below a picture in WhatsApp: 1,024 characters. */
export const whatsappRoom: Room = { ...letters(1024), cut: cutBold }
/** A text status in WhatsApp: 700 characters. */
export const statusRoom = letters(700)
/** Short by choice; a message in Telegram may have 4,096. */
export const telegramRoom = letters(800)
/** Readable by choice; a post on Facebook may have 63,206. */
export const facebookRoom = letters(2000)
/** A caption on Instagram: 2,200 characters. */
export const instagramRoom = letters(2200)
/** A post on X: 280 characters as X counts them. */
export const xRoom: Room = { most: 280, count: countForX, cut: cutAtWord }
/** Two joined SMS of 153 letters each. */
export const smsRoom: Room = { most: 306, count: (text) => toSms(text).length, cut: cutAtWord }
/** About 30 seconds of speech. */
export const spokenRoom: Room = { most: 85, count: (text) => wordsOf(text).length, cut: cutWords }
