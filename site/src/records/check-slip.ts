import type { Content } from '@ruang-solusi/shared/content'
import { sayPhone } from './contacts.ts'
import type { PageContext } from './context.ts'

/** What a programme adds to the slip for the counter: itself, the papers to bring, and the office to ask. */
export type SlipEntry = { programme: string; papers: string[]; office: string }

/** The entry of a programme; its office is the first place of its agency. */
export function slipEntry(programme: Content<'programme'>, context: PageContext): SlipEntry {
  const { library, words, messages } = context
  const text = messages.checkPage.slip
  const agency = library.need('agency', programme.agency)
  const [place] = agency.places
  const number = place?.whatsapp ?? place?.phone
  const isMarked = programme.example && !library.snapshot.settings.example
  const name = `${words(programme.plainName).text}. ${text.routes[programme.route]}`
  return {
    programme: isMarked ? `${messages.example.band}: ${name}` : name,
    papers: programme.papers.map(({ paper }) => library.need('paper', paper).name),
    office: [agency.name, place?.address, place?.hours && words(place.hours).text, number && text.ask(sayPhone(number))]
      .filter(Boolean)
      .join('. '),
  }
}
