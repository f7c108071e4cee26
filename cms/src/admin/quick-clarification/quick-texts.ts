import type { IsoDay } from '@ruang-solusi/shared/day'
import { captionOf, fromDraft, kitLibrary } from '@ruang-solusi/shared/share-kit'
import type { quickDocument } from './quick-document.ts'
import type { QuickMaterial } from './quick-material.ts'

const said = (id: string) => ({ id })

/** The text for WhatsApp and the words of the card, as the site will write them. */
export function quickTexts(document: ReturnType<typeof quickDocument>, slug: string, material: QuickMaterial, today: IsoDay) {
  const { agencies, programmes, settings, siteUrl } = material
  const agency = agencies.find(({ id }) => id === document.agency)
  const programme = programmes.find(({ id }) => 'programme' in document && id === document.programme)
  const library = kitLibrary({
    agency: agency ? [fromDraft('agency', { slug: agency.slug, name: agency.name, shortName: agency.shortName })] : [],
    programme: programme ? [fromDraft('programme', { slug: programme.slug, plainName: said(programme.name) })] : [],
  })
  const lines = (rows: { text: string }[]) => rows.map(({ text }) => ({ text: said(text) }))
  const clarification = fromDraft('clarification', {
    ...document,
    slug,
    agency: agency?.slug,
    programme: programme?.slug,
    name: said(document.name),
    summary: said(document.summary),
    correction: said(document.correction),
    procedure: lines(document.procedure),
    ifFellForIt: lines(document.ifFellForIt),
    publishedOn: today,
    changedOn: today,
  })
  const { text } = captionOf('clarification', clarification, { settings, siteUrl, library }, 'whatsapp')
  return { whatsapp: text, card: `Faktanya: ${document.name}` }
}
