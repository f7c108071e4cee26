/** One line: every run of white space becomes a single space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The text with a full stop, unless it ends like a sentence already. */
export const endSentence = (text: string): string => (/[.!?…]["”’]?$/u.test(text) ? text : `${text}.`)
