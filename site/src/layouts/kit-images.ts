import { type Kit, kitFor, type PageKey, pageKits } from '@ruang-solusi/shared/card'
import type { ContentType } from '@ruang-solusi/shared/content'
import { cardFileOf } from '../cards/index.ts'
import type { PageContext } from '../records/context.ts'
import type { CardFile } from '../records/head.ts'
import { documentCard } from './card-files.ts'

/** What a picture of a kit is for. */
type KitShape = 'card' | 'square' | 'status' | 'slide'

/** A finished picture of a kit, ready to download. */
export type KitImage = Pick<CardFile, 'path' | 'width' | 'height' | 'alt'> & {
  shape: KitShape
  /** What the download is called. */
  fileName: string
}

const imageOf = (shape: KitShape, name: string, { path, width, height, alt }: CardFile): KitImage => ({
  ...{ shape, path, width, height, alt },
  fileName: name + (/\.\w+$/.exec(path)?.[0] ?? ''),
})

const kitOf = (type: ContentType, slug: string, { library, siteUrl }: PageContext): Kit =>
  kitFor[type](library.need(type, slug) as never, { snapshot: library.snapshot, siteUrl })

/** Every picture that there is of a document, in the order in which a kit shows them. */
export async function kitImages(type: ContentType, slug: string, context: PageContext): Promise<KitImage[]> {
  const { square, status, slides } = kitOf(type, slug, context)
  const numbered = slides.map(async (card, index) => imageOf('slide', `${slug}-slide-${index + 1}`, await cardFileOf(type, slug, card)))
  return [
    imageOf('card', slug, await documentCard(type, context.library.need(type, slug), context)),
    imageOf('status', `${slug}-status`, await cardFileOf(type, slug, status)),
    imageOf('square', `${slug}-kotak`, await cardFileOf(type, slug, square)),
    ...(await Promise.all(numbered)),
  ]
}

/** The picture of a document for a phone's status: it says everything by itself. */
export const documentStatus = async (type: ContentType, slug: string, context: PageContext): Promise<KitImage> =>
  imageOf('status', `${slug}-status`, await cardFileOf(type, slug, kitOf(type, slug, context).status))

/** The same of a page that exists once, or of a list. */
export async function pageStatus(key: PageKey, { library: { snapshot }, siteUrl }: PageContext): Promise<KitImage> {
  const { status } = pageKits[key]({ snapshot, siteUrl })
  return imageOf('status', `${key}-status`, await cardFileOf('page', key, status))
}
