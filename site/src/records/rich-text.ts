import type { Block, LocalisedRichText, Span } from '@ruang-solusi/shared/content'
import { inLocale, type Locale } from '@ruang-solusi/shared/locale'
import { hostOf } from './contacts.ts'
import type { PageContext } from './context.ts'

/** A run of text with the host of its link, when that leads outside. */
export type Run = Span & { host?: string }

/** Blocks ready to print; `lang` only where it differs from the page's language. */
export type TextBlocks = { lang?: Locale; blocks: Block[] }

/** Picks the page's language of a rich text. */
export function textBlocks(richText: LocalisedRichText, { locale, path }: PageContext): TextBlocks {
  const { value, lang } = inLocale(richText, locale)
  const mirrored = (spans: Span[]): Span[] => spans.map((span) => (span.link?.startsWith('/') ? { ...span, link: path(span.link) } : span))
  const blocks = value.map((block) =>
    'spans' in block ? { ...block, spans: mirrored(block.spans) } : { ...block, items: block.items.map(mirrored) },
  )
  return lang === locale ? { blocks } : { blocks, lang }
}

/** Runs of text, each external link with its host, each internal one with the slash at its end that our addresses have. */
export const runsOf = (spans: Span[]): Run[] =>
  spans.map((span) => {
    if (span.link === undefined) return span
    if (span.link.startsWith('/')) return { ...span, link: span.link.replace(/\/?$/, '/') }
    return { ...span, host: hostOf(span.link) }
  })
