import { reviewText, type TextFinding, wordLists } from '@ruang-solusi/shared/coach'

/** What the coach says of a caption. It reads Indonesian; of Javanese it only sees what would be unsafe in any language. */
export function reviewCaption(text: string, lang: 'id' | 'jv', host: string): TextFinding[] {
  const findings = reviewText(text, { ...wordLists, ownHosts: [host] })
  return lang === 'id' ? findings : findings.filter(({ dimension }) => dimension === 'safe')
}
