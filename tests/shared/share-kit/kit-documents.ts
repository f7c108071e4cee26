import { type Content, type ContentType, collectionOf, contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleSnapshot } from '@ruang-solusi/shared/examples'
import { type KitContext, type KnownDocuments, kitLibrary } from '@ruang-solusi/shared/share-kit'
import { documentsOf, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { mediaOfDrawings } from '../examples/media-of-drawings.ts'

export const siteUrl = 'https://solusi.magelangkota.example'

/** A document with its type, for tables of tests. */
export type Named = { [Type in ContentType]: { type: Type; document: Content<Type>; name: string } }[ContentType]

/** The surroundings of captions about a snapshot. */
export function contextOf(snapshot: Snapshot): KitContext {
  const known = Object.fromEntries(contentTypeNames.map((type) => [type, snapshot[collectionOf[type]]])) as KnownDocuments
  return { settings: snapshot.settings, siteUrl, library: kitLibrary(known) }
}

/** Every document of a snapshot. */
export const namedDocuments = (snapshot: Snapshot): Named[] =>
  contentTypeNames.flatMap((type) =>
    documentsOf(snapshot, type).map((document) => ({ type, document, name: `${type}/${document.slug}` }) as Named),
  )

export const seed = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })
export const seedContext = contextOf(seed)
export const seedDocuments = namedDocuments(seed)

/** A document of the seed by type and slug. */
export function seedDocument<Type extends ContentType>(type: Type, slug: string): Content<Type> {
  const found = seedContext.library.find(type, slug)
  if (found === undefined) throw new Error(`The seed has no ${type} called ${slug}.`)
  return found
}
