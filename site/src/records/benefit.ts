import type { Content } from '@ruang-solusi/shared/content'
import { formatRupiah, sayRupiah, sayRupiahRange } from '@ruang-solusi/shared/rupiah'
import { messagesIn } from '../messages.ts'
import type { PageContext, Words } from './context.ts'

type Programme = Content<'programme'>

/** The whole range of a programme's money as people say it; undefined when it gives none here. */
export function figureOf({ status, benefit: { amounts } }: Programme, { messages, locale }: PageContext): string | undefined {
  const lowest = Math.min(...amounts.map(({ from }) => from))
  const highest = Math.max(...amounts.map(({ from, to }) => to ?? from))
  if (amounts.length === 0 || highest === 0 || status.state === 'not-here') return undefined
  return lowest === 0 ? messages.programme.upTo(sayRupiah(highest, locale)) : sayRupiahRange(lowest, highest, locale)
}

/** What the programme is in one breath after its figure: "setahun, bantuan sekolah untuk murid TK sampai SMA". */
export function headlineOf(programme: Programme, context: PageContext): Words {
  const headline = context.words(programme.benefit.headline)
  const rhythm = messagesIn(headline.lang ?? context.locale).programme.rhythms[programme.benefit.rhythm]
  return figureOf(programme, context) === undefined || rhythm === '' ? headline : { ...headline, text: `${rhythm}, ${headline.text}` }
}

/** Titles for chat previews, the fullest first. */
export function programmeTitles(programme: Programme, context: PageContext): string[] {
  const { words, messages } = context
  const name = words(programme.plainName).text
  const figure = figureOf(programme, context)
  if (figure === undefined) return [name]
  return [`${name}: ${figure} ${messages.programme.rhythms[programme.benefit.rhythm]}`, `${name}: ${figure}`, name]
}

/** Amounts per group, in full: "Rp225.000 – Rp450.000". */
export const amountRows = ({ benefit: { amounts } }: Programme, { words, locale }: PageContext): { group: Words; amount: string }[] =>
  amounts.map(({ group, from, to }) => ({
    group: words(group),
    amount: to === undefined || to === from ? formatRupiah(from, locale) : `${formatRupiah(from, locale)} – ${formatRupiah(to, locale)}`,
  }))
