import type { Content, ContentType, SiteSettings } from '../content/index.ts'

/** What captions look up beside their document; a document that is not there is left out of them. */
export type KitLibrary = {
  find: <Type extends ContentType>(type: Type, slug: string) => Content<Type> | undefined
  list: <Type extends ContentType>(type: Type) => readonly Content<Type>[]
}

/** What captions are written from besides their document. */
export type KitContext = {
  settings: Pick<SiteSettings, 'cityName' | 'siteName' | 'phone' | 'whatsapp' | 'example'>
  /** Origin of the site, without a slash at its end. */
  siteUrl: string
  library: KitLibrary
}

/** Some documents by type, in the order in which lists show them. */
export type KnownDocuments = { [Type in ContentType]?: readonly Content<Type>[] }

/** A library of the documents at hand; those of a whole snapshot or the few that a form refers to. */
export function kitLibrary(known: KnownDocuments): KitLibrary {
  const list = <Type extends ContentType>(type: Type): readonly Content<Type>[] => (known[type] ?? []) as readonly Content<Type>[]
  const bySlug = new Map<ContentType, Map<string, { slug: string }>>()
  const indexOf = (type: ContentType) => {
    const index = bySlug.get(type) ?? new Map(list(type).map((document) => [document.slug, document]))
    bySlug.set(type, index)
    return index
  }
  return { list, find: <Type extends ContentType>(type: Type, slug: string) => indexOf(type).get(slug) as Content<Type> | undefined }
}
