/** Numbers from 0 up to `below`, the same ones on every run. */
export type Draw = (below: number) => number

/** A source of numbers that depends on its seed alone (Park and Miller, 1988). */
export function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** What has broken link previews before, or could. */
const atoms = [
  '"Kabar"',
  "'kabar'",
  '“Kabar”',
  '<b>tebal</b>',
  '</title>',
  '</script><script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '">',
  "'>",
  '&',
  '&amp;quot;',
  '&quot;',
  '&#60;',
  '&lt;b&gt;',
  'content="x"',
  'a=b',
  '`x`',
  '\\u003c',
  '#{x}',
  '{{x}}',
  '%00%22',
  'tak\u200bterlihat',
  'tanda\u00adhubung',
  'dua\n\tbaris',
  '😀',
  '👨‍👩‍👧‍👦',
  '🙏🏽',
  'ꦧꦤ꧀ꦠꦸꦮꦤ꧀',
  'ꦱꦼꦏꦺꦴꦭꦃ',
  'السلام عليكم',
  'مساعدة',
  'a\u0301\u0302\u0303\u0304',
  '1.234,5 %',
  'pemberdayaanmasyarakatdesaberkelanjutanuntukkesejahteraanwarga',
  'bantuan',
  'untuk keluarga',
  'di kelurahan',
  'sekolah',
  'gratis',
]

/** Titles of one kind from beginning to end. */
const whole = [
  '😀😀😀',
  '"""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""""',
  '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  '&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&',
  'b'.repeat(120),
  'ꦧꦤ꧀ꦠꦸꦮꦤ꧀ꦱꦼꦏꦺꦴꦭꦃ'.repeat(8),
  'السلام عليكم ورحمة الله وبركاته '.repeat(4),
  '👨‍👩‍👧‍👦'.repeat(12),
  'A',
  `a${'\u0301'.repeat(119)}`,
  'Bantuan untuk keluarga yang baru pindah '.repeat(8),
]

/** The beginning of a text, without half a letter and without a space at its end. */
const beginning = (text: string, most: number): string => {
  let kept = ''
  for (const letter of text) {
    if (kept.length + letter.length > most) break
    kept += letter
  }
  return kept.trimEnd()
}

/** A text of at most `most` characters that tries to be misread; every sixth is of one kind throughout. */
export function hostileText(draw: Draw, most: number): string {
  const pick = (list: string[]): string => list[draw(list.length)] ?? ''
  if (draw(6) === 0) return beginning(pick(whole), most)
  const words = Array.from({ length: 1 + draw(14) }, () => pick(atoms))
  return beginning(words.join(draw(5) === 0 ? '' : ' ').trimStart(), most)
}
