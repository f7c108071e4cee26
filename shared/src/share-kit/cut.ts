const ellipsis = '…'
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

const loosened = (text: string): string => text.replace(/[\s,;:·–—(“"-]+$/u, '')

const amountAtEnd = /(?:^|\s)(?:s\.d\.\s)?Rp[\d.,]+(?:\s(?:ribu|juta|miliar))?(?:\s[–-]\s?[\d.,]*(?:\s(?:ribu|juta|miliar))?)?$/u
const figureAtEnd = /(?:^|\s)\S*\d\S*$/u

/** Without the figures at its end: half an amount or a date is another one. */
function withoutFigures(text: string): string {
  const shorter = loosened(text.replace(amountAtEnd, '').replace(figureAtEnd, ''))
  return shorter === text || shorter === '' ? text : withoutFigures(shorter)
}

/** As many whole letters as fit into so many UTF-16 characters. */
function letters(text: string, most: number): string {
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most) break
    kept += segment
  }
  return kept
}

/**
 * The beginning of a text in at most `most` UTF-16 characters, cut between words and marked with "…"; only a text whose first word alone
 * is too long is cut between letters, because scripts without spaces have no other place.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text
  const room = most - ellipsis.length
  if (room < 1) return ''
  const end = text.lastIndexOf(' ', room)
  const kept = end > 0 ? withoutFigures(loosened(text.slice(0, end))) : ''
  const beginning = kept === '' ? letters(text, room) : kept
  return beginning === '' ? '' : `${beginning}${ellipsis}`
}

// a spoken sentence that ends on one of these sounds torn off
const dangling = /\s+(?:dan|atau|untuk|di|ke|dari|yang|dengan|sampai|pada|oleh|bila|lan|utawi|kangge|dhateng|saking|ingkang)$/iu

const numerals =
  'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|miliar|triliun|koma|setunggal|kalih|tigang|sekawan|gangsal|enem|pitu|pitung|wolu|wolung|sanga|sangang|sedasa|selangkung|seket|sewidak|welas|dasa|satus|atus|sewu|ewu|sayuta|yuta|milyar|trilyun'
const endsInNumeral = new RegExp(`(?:^|\\s)(?:${numerals})$`, 'iu')

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '')

/** The beginning of a spoken sentence in at most `most` words; it ends with a full stop. */
export function cutWords(text: string, most: number): string {
  const words = wordsOf(text)
  if (words.length <= most) return text
  const beginning = words.slice(0, most).join(' ')
  // where a clause ends nobody hears the cut
  const clause = Math.max(beginning.lastIndexOf(', '), beginning.lastIndexOf('. '), beginning.lastIndexOf('; '))
  let kept = loosened(clause > beginning.length / 2 ? beginning.slice(0, clause) : beginning)
  // half a number is another number
  while (dangling.test(kept) || endsInNumeral.test(kept)) kept = loosened(kept.replace(dangling, '').replace(endsInNumeral, ''))
  return kept === '' ? '' : `${kept.replace(/[.…?!]+$/u, '')}.`
}
