// control characters, marks that turn the writing direction of all that follows, and characters that show nothing
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\uffff]|\p{Cc}|\p{Cs}/gu

/** One line of what can be seen: white space becomes single spaces, and invisible characters go; nothing at all gives an empty text. */
export const oneLine = (text: string | undefined): string =>
  (text ?? '').replace(/\s+/gu, ' ').replace(unseen, '').replace(/ {2,}/g, ' ').trim()

/** The text with a full stop, unless it is empty or ends like a sentence already. */
export const endSentence = (text: string): string => (text === '' || /[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`)

/** The text with a capital letter at its beginning. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text without the full stop at its end. */
export const openSentence = (text: string): string => text.replace(/\.$/, '')

/** The first sentence of a text. */
export const firstSentence = (text: string): string => /^.*?[^\s.]{2}[.?!…](?=\s|$)/u.exec(text)?.[0] ?? text

/** The text without any exclamation, for news that nobody is glad of. */
export const calmly = (text: string): string =>
  text
    .replace(/\s*!+(?=\?)/g, '')
    .replace(/\s*!+/g, '.')
    .replace(/\.{2,}/g, '.')
