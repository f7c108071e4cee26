// control characters, marks that turn the writing direction of all that follows, and characters that show nothing
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\uffff]|\p{Cc}|\p{Cs}/gu

// no script needs more on one letter; hundreds would take the room of all other words
const piledMarks = /(\p{M}{4})\p{M}+/gu

/** One line of what can be seen: every run of white space becomes a single space, invisible characters and piled-up marks go. */
export const oneLine = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(unseen, '').replace(piledMarks, '$1').replace(/ {2,}/g, ' ').trim()

/** The text with a full stop, unless it ends like a sentence already. */
export const endSentence = (text: string): string => (/[.!?…]["”’]?$/u.test(text) ? text : `${text}.`)
