import type { Localised } from '../content/index.ts'
import { inLocale, type Locale } from '../locale.ts'
import type { Said } from './facts.ts'
import { type FrameKey, indonesianFrame, javaneseFrame } from './frame-words.ts'
import { oneLine } from './one-line.ts'

/** The languages that captions are written in. */
export type KitLocale = Exclude<Locale, 'en'>

/** Reads content and frame in one language. */
export type Say = {
  locale: KitLocale
  /** A text of the content; a form that is not filled in yet gives an empty one. */
  content: (localised: Localised | undefined) => Said
  /** A sentence of the frame, filled in. */
  frame: (key: FrameKey, values?: Record<string, string>) => string
  /** Names and addresses, which are the same in every language. */
  name: (text: string) => Said
  /** A sentence of the frame as words of this language. */
  framed: (key: FrameKey, values?: Record<string, string>) => Said
}

/** A template with each `{name}` replaced by its value. */
export const fillIn = (template: string, values: Record<string, string>): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)

/** Reads content and frame in a language; content falls back to Indonesian and says so in its `lang`. */
export function sayIn(locale: KitLocale): Say {
  const frame = (key: FrameKey, values: Record<string, string> = {}): string =>
    fillIn(locale === 'id' ? indonesianFrame[key] : javaneseFrame[key].text, values)
  return {
    locale,
    content: (localised) => {
      if (localised === undefined) return { text: '', lang: locale }
      const { value, lang } = inLocale(localised, locale)
      return { text: oneLine(value), lang }
    },
    frame,
    name: (text) => ({ text, lang: locale }),
    framed: (key, values) => ({ text: frame(key, values), lang: locale }),
  }
}
