import type { Localised } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { PageContext, Words } from './context.ts'

/** A paper to bring, with what to do if one lacks it; `question` opens that advice unless it opens with a question of its own. */
export type PaperRow = { name: string; href: string; note?: Words; question: string; lacking: Words }

/** The checklist of papers, in the order the counter asks for them. */
export const paperRows = (
  papers: { paper: string; note?: Localised | undefined }[],
  { library, words, messages, path }: PageContext,
): PaperRow[] =>
  papers.map(({ paper, note }) => {
    const { name, slug, ifLacking } = library.need('paper', paper)
    const lacking = words(ifLacking)
    const question = /^[^.?]*\?/.test(lacking.text) ? '' : messages.paper.lacking
    return { name, href: path(pathOf('paper', slug)), ...(note && { note: words(note) }), question, lacking }
  })
