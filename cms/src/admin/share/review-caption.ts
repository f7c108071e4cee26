import { reviewText, type TextFinding, wordLists } from '@ruang-solusi/shared/coach'

const day = /\d{1,2} \p{L}+ 20\d\d/u

/** What a changed caption has lost of what lets an old forward be checked; empty when all of it is there. */
export function lostWayBack(text: string, template: string, host: string): string[] {
  const lost = (has: (caption: string) => boolean): boolean => has(template) && !has(text)
  return [
    ...(lost((caption) => caption.includes(host)) ? ['alamat halaman'] : []),
    ...(lost((caption) => day.test(caption)) ? ['tanggal'] : []),
  ]
}

/** What the coach says of a caption. It reads Indonesian; of Javanese it only sees what would be unsafe in any language. */
export function reviewCaption(text: string, lang: 'id' | 'jv', host: string): TextFinding[] {
  const findings = reviewText(text, { ...wordLists, ownHosts: [host] })
  return lang === 'id' ? findings : findings.filter(({ dimension }) => dimension === 'safe')
}
