import type { Card } from '@ruang-solusi/shared/card'

/** The code points some card font has a glyph for. */
export type Coverage = ReadonlySet<number>

const joiners = new Set([0x200c, 0x200d])

/** A text as the fonts can draw it: white space made single, emoji and other glyphs nobody has left out; may become empty. */
export function drawableText(text: string, coverage: Coverage): string {
  const kept = Array.from(text.normalize('NFC').replace(/[\s\p{Zs}]+/gu, ' ')).filter((character) => {
    const point = character.codePointAt(0) ?? 0
    if (/\p{Cf}|\p{Cc}/u.test(character)) return joiners.has(point) && coverage.has(point)
    return coverage.has(point)
  })
  const drawn = kept.join('').replace(/ +/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(drawn) ? drawn : ''
}

/** A card with only drawable words; a title nothing is left of gives way to the first words that can be drawn. */
export function drawableCard(card: Card, coverage: Coverage): Card {
  const draw = (text: string | undefined) => (text === undefined ? undefined : drawableText(text, coverage) || undefined)
  const { kicker, figure, rhythm, line, quoted, items, facts, date, until } = card
  const words = { kicker: draw(kicker), figure: draw(figure), rhythm: draw(rhythm), line: draw(line) }
  const dates = { date: draw(date), until: draw(until) }
  const publisher = draw(card.publisher) ?? card.address
  return {
    ...card,
    ...words,
    ...dates,
    badge: draw(card.badge) ?? publisher,
    title: draw(card.title) ?? words.kicker ?? publisher,
    quoted: quoted === undefined ? undefined : { text: draw(quoted.text) ?? 'kabar tanpa kata-kata', stamp: quoted.stamp },
    items: items?.map((item) => draw(item)).filter((item) => item !== undefined),
    facts: facts?.flatMap(({ label, text }) => {
      const shown = draw(text)
      return shown === undefined ? [] : [{ label: draw(label) ?? '', text: shown }]
    }),
    publisher,
  }
}
