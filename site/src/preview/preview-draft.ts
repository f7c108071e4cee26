import { type Card, cardFor, kitFor } from '@ruang-solusi/shared/card'
import type { Content, ContentType } from '@ruang-solusi/shared/content'
import type { LinkPreview, PreviewOrder, SharePictures } from '@ruang-solusi/shared/link-preview'
import { captionsOf } from '@ruang-solusi/shared/share-kit'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { cardFileOf } from '../cards/index.ts'
import { buildLibrary } from '../content.ts'
import { buildContext } from '../records/context.ts'
import { buildHead } from '../records/head.ts'
import { oneLine } from '../records/sentence.ts'
import { kitContext } from '../records/share.ts'
import { draftSnapshot } from './draft-snapshot.ts'
import { drawPicture } from './draw-picture.ts'
import { pageOf } from './page-of.ts'

/** Where a preview looks: what is live (undefined before the first release), the site's origin, the folder of pictures. */
export type PreviewPlace = { live: Snapshot | undefined; siteUrl: string; mediaDir: string }

type Draft<Type extends ContentType> = { type: Type; document: Content<Type>; snapshot: Snapshot }

async function linkPreview<Type extends ContentType>(draft: Draft<Type>, standIns: string[], place: PreviewPlace): Promise<LinkPreview> {
  const { type, document, snapshot } = draft
  const { siteUrl, mediaDir, live } = place
  const context = buildContext(buildLibrary(snapshot), siteUrl, 'id')
  const card = cardFor[type](document, { snapshot, siteUrl })
  const page = pageOf[type](document, context)
  const { tags, canonical } = buildHead(page, await cardFileOf(type, document.slug, card), context)
  const tag = (name: string): string => tags.find(({ key }) => key === name)?.content ?? ''
  const [title, description] = [tag('og:title'), tag('og:description')]
  return {
    isSiteLive: live !== undefined,
    title,
    description,
    siteName: tag('og:site_name'),
    address: canonical,
    shortened: {
      title: title.endsWith('…') && !page.shareTitles.map(oneLine).includes(title),
      description: oneLine(page.describe[0] ?? '').length > description.length,
    },
    standIns,
    card: await drawPicture(card, document.slug, mediaDir),
    captions: captionsOf(type, document, kitContext(context)),
  }
}

async function kitPictures<Type extends ContentType>(
  { type, document, snapshot }: Draft<Type>,
  place: PreviewPlace,
): Promise<SharePictures> {
  const { square, status, slides } = kitFor[type](document, { snapshot, siteUrl: place.siteUrl })
  const pictures: SharePictures['pictures'] = []
  const cards: Card[] = [status, square, ...slides]
  for (const card of cards) pictures.push(await drawPicture(card, document.slug, place.mediaDir))
  return { pictures }
}

/**
 * What the site would make of a draft, drawn but kept nowhere.
 * @throws ProblemError when a picture cannot be drawn.
 */
export function previewDraft(order: PreviewOrder, place: PreviewPlace): Promise<LinkPreview | SharePictures> {
  const { snapshot, document, standIns } = draftSnapshot(order, place.live)
  const draft = { type: order.type, document, snapshot }
  return order.want === 'pictures' ? kitPictures(draft, place) : linkPreview(draft, standIns, place)
}
