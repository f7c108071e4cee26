import { sayCounter } from './counter.ts'
import { sayDay } from './days.ts'
import type { PaperToBring, ShareFacts } from './facts.ts'
import { endSentence } from './one-line.ts'

/** The mark of an example, always the first word. */
export const exampleMark = {
  text: 'CONTOH, belum diperiksa dinas. Jangan dipakai untuk mengurus bantuan.',
  shorter: 'CONTOH, belum diperiksa dinas.',
  shortest: 'CONTOH.',
}

const rowOf = (parts: string[], between = ', '): string => parts.filter((part) => part !== '').join(between)

const inFull = ({ name, note }: PaperToBring): string => rowOf([name, note])
const noted = ({ short, note, isConditional }: PaperToBring): string => (isConditional ? `${short} (${note})` : short)

/** The papers in a row: in full with their notes, as short names, or in as few words as possible; or why there are none. */
export function sayPapers({ papers, noPapers }: ShareFacts): { text: string; shorter: string; shortest: string } {
  if (papers.length === 0) return { text: noPapers, shorter: noPapers, shortest: '' }
  const names = (isConditional: boolean): string =>
    rowOf(papers.filter((paper) => paper.isConditional === isConditional).map(({ short }) => short))
  const [always, sometimes] = [names(false), names(true)]
  const shortest = sometimes === '' || always === '' ? rowOf([always, sometimes]) : `${always}; bila perlu ${sometimes}`
  return { text: papers.map(inFull).join('; '), shorter: papers.map(noted).join(', '), shortest }
}

/** The cost as a sentence: "Gratis." */
export const sayCost = ({ cost }: ShareFacts): string => endSentence(cost.text)

/** What to do when somebody asks for money; in full with the number to call. */
export function sayRemedyForMoney({ counter }: ShareFacts): { text: string; shorter: string } {
  const name = counter?.name ?? 'kelurahan'
  const say = (contact: string): string => `Ada yang meminta uang? Laporkan ke ${contact}.`
  return { text: say(rowOf([name, counter?.phone ?? ''])), shorter: say(name) }
}

/** "Diperiksa 20 November 2026 oleh Dinas Sosial"; the day of the last change where nothing was checked. */
export function sayChecked(
  { checked: { on, by, isCheck } }: ShareFacts,
  write: (day: string) => string = sayDay,
): { text: string; shorter: string } {
  if (on === '') return { text: '', shorter: '' }
  const shorter = `${isCheck ? 'Diperiksa' : 'Diperbarui'} ${write(on)}`
  return { text: by === '' ? shorter : `${shorter} oleh ${by}`, shorter }
}

/** "Berlaku s.d. 30 November 2026"; empty where there is no end. */
export const sayUntil = ({ until }: ShareFacts, write: (day: string) => string = sayDay): string =>
  until === undefined ? '' : `Berlaku s.d. ${write(until)}`

/** Where an old forward can be checked, as an address to type. */
export const sayWayBack = ({ host, siteName }: ShareFacts): { text: string; shorter: string } => ({
  text: `Pesan lama? Cek lagi di ${siteName}: ${host}`,
  shorter: `Cek lagi di ${host}`,
})

/** At most so many steps or items, numbered where their order matters. */
export function sayList({ list: { heading, items, isOrdered } }: ShareFacts, most = items.length): string {
  const lines = items.filter(({ text }) => text !== '').slice(0, most)
  if (lines.length === 0) return ''
  return [`${heading}:`, ...lines.map(({ text }, index) => `${isOrdered ? `${index + 1}.` : '-'} ${text}`)].join('\n')
}

/** Whom to ask, when and by which number; only what the message does not say elsewhere. */
export function sayAsk({ counter, where, when, isToAsk }: ShareFacts): { label: string; text: string } {
  if (counter === undefined) return { label: '', text: '' }
  const isThere = isToAsk || where.text.includes(counter.name)
  const hours = when.text === counter.hours ? '' : counter.hours
  return { label: isThere ? 'Jam layanan' : 'Tanya', text: rowOf([isThere ? '' : sayCounter(counter), hours, counter.phone]) }
}

/** The headline with what stands before it; `mark` is put around the headline. */
export const sayWhat = ({ lead, what, kind }: ShareFacts, mark = ''): string => {
  const said = what.text === '' ? kind : what.text
  return rowOf([lead, `${mark}${mark === '' ? said : said.replaceAll(mark, '')}${mark}`], ' ')
}
