import type { CardShape } from '../card/card.ts'
import type { ContentType, Media } from '../content/index.ts'
import type { IsoDay } from '../day.ts'
import type { Caption } from '../share-kit/index.ts'

/** A draft to be shown as it would be shared; what the form has not filled in is missing. */
export type PreviewOrder = {
  type: ContentType
  /** In the shape of its contract, as far as it is filled in. */
  document: Record<string, unknown>
  /** The slug by which an older version of it may be live. */
  replaces?: string | undefined
  /** The settings of the site; the live ones count for more. */
  settings: Record<string, unknown>
  /** The documents that the draft names, for those that are not live. */
  known: { [Type in ContentType]?: Record<string, unknown>[] | undefined }
  media: Media[]
  /** Today in Asia/Jakarta, for days that are missing. */
  day: IsoDay
  /** The link preview with the captions, which comes first; or the other pictures of the kit. */
  want: 'link' | 'pictures'
}

/** A finished picture that is kept nowhere. */
export type SharePicture = {
  shape: CardShape
  fileName: string
  mime: 'image/png' | 'image/jpeg'
  width: number
  height: number
  bytes: number
  alt: string
  base64: string
  /** The photo could not be used, so it was drawn without. */
  lacksPhoto: boolean
}

/** What the site would make of a draft. */
export type LinkPreview = {
  /** Whether the site is live already; otherwise names of other pages come from the CMS alone. */
  isSiteLive: boolean
  title: string
  description: string
  siteName: string
  address: string
  /** Whether the site itself had to shorten the title or the summary. */
  shortened: { title: boolean; description: boolean }
  /** Fields that the card needs and the form lacks; something stands in for them. */
  standIns: string[]
  card: SharePicture
  captions: Caption[]
}

/** The other pictures of the kit, in the order in which they are shared. */
export type SharePictures = { pictures: SharePicture[] }
