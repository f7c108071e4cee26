import { cardFor, type PageKey, pageCards } from '@ruang-solusi/shared/card'
import type { Content, ContentType } from '@ruang-solusi/shared/content'
import { cardFileOf } from '../cards/index.ts'
import type { PageContext } from '../records/context.ts'
import type { CardFile } from '../records/head.ts'

/** The finished card of a document, drawn unless it is there already. */
export const documentCard = <Type extends ContentType>(
  type: Type,
  document: Content<Type>,
  { library: { snapshot }, siteUrl }: PageContext,
): Promise<CardFile> => cardFileOf(type, document.slug, cardFor[type](document, { snapshot, siteUrl }))

/** The finished card of a page that exists once, or of a list. */
export const pageCard = (key: PageKey, { library: { snapshot }, siteUrl }: PageContext): Promise<CardFile> =>
  cardFileOf('page', key, pageCards[key]({ snapshot, siteUrl }))
