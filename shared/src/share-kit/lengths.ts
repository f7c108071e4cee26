const link = /https?:\/\/\S+/gi
const bareAddress = /[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.\p{L}{2,}/gu

/** What X counts for any link. */
const linkLength = 23

/** Code points that X counts as one, all others as two (twitter-text, configuration of version 3). */
const isLight = (point: number): boolean =>
  point <= 0x10ff || (point >= 0x2000 && point <= 0x200d) || (point >= 0x2010 && point <= 0x201f) || (point >= 0x2032 && point <= 0x2037)

function weigh(text: string): number {
  let weight = 0
  for (const letter of text) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2
  return weight
}

/** Characters as X counts them, or more, never fewer: links as 23, letters outside the light ranges as two. */
export function countForX(text: string): number {
  const links = text.match(link)?.length ?? 0
  const rest = links === 0 ? text : text.replace(link, '')
  const addresses = rest.includes('.') ? (rest.match(bareAddress) ?? []) : []
  return weigh(rest) + links * linkLength + addresses.reduce((sum, address) => sum + Math.max(0, linkLength - weigh(address)), 0)
}

const smsLetters = new Set(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \n@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&\'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà',
)
const plain: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '[': '(',
  ']': ')',
}

function smsLetter(letter: string): string {
  if (smsLetters.has(letter)) return letter
  const replaced = plain[letter]
  if (replaced !== undefined) return replaced
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return Array.from(bare).every((part) => smsLetters.has(part)) ? bare : ''
}

/** A text in the letters that every phone sends by SMS as one character each (GSM 03.38); all others are left out. */
export function toSms(text: string): string {
  let written = ''
  for (const letter of text) written += smsLetter(letter)
  return written.replace(/ {2,}/g, ' ').trim()
}
