import type { ContentType } from '@ruang-solusi/shared/content'
import type { PageContext } from '../records/context.ts'
import { documentCard } from './card-files.ts'

/** What a picture of a kit is for. */
export type KitShape = 'card' | 'square' | 'status' | 'slide'

/** A finished picture of a kit, ready to download. */
export type KitImage = {
  shape: KitShape
  path: string
  /** What the download is called. */
  fileName: string
  width: number
  height: number
  alt: string
  /** Unknown where the pictures are not at hand. */
  bytes?: number
}

/** Every picture that there is of a document, in the order in which a kit shows them. */
export async function kitImages(type: ContentType, slug: string, context: PageContext): Promise<KitImage[]> {
  const card = await documentCard(type, context.library.need(type, slug), context)
  const { path, width, height, alt } = card
  return [{ shape: 'card', path, width, height, alt, fileName: `${slug}${/\.\w+$/.exec(path)?.[0] ?? ''}` }]
}

/** The first picture of a document in a shape; undefined when there is none. */
export const findKitImage = async (shape: KitShape, type: ContentType, slug: string, context: PageContext): Promise<KitImage | undefined> =>
  (await kitImages(type, slug, context)).find((image) => image.shape === shape)
