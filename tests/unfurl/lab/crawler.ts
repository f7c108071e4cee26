import type { PlatformLimits } from '@ruang-solusi/shared/link-preview'
import type { CardImage } from './fetch-card.ts'
import type { FoundPage } from './found-page.ts'

export type ImageFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'svg' | 'ico'

/** What a platform does with a link: its facts as data, and what only it does as a function. */
export type Crawler = {
  platform: string
  userAgent: string
  /** The names it looks for in robots.txt; empty where it pays no heed. */
  robots: string[]
  page: {
    /** Asks with HEAD first, and gives up when that fails. */
    headFirst?: true
    /** Asks for this many bytes with `Range`; reads no more of a server that sends everything. */
    range?: number
    /** Reads no more than this many decoded bytes. */
    reads?: number
    /** Content encodings it can read. */
    encodings: string[]
    /** Waits this long for an answer, milliseconds. */
    patience: number
    redirects: number
    /** Follows a redirect only to https. */
    secureOnly?: true
    /** Takes the tags of the address that `og:url` names. */
    followsOgUrl?: true
  }
  tags: {
    /** Where it looks, best first; `title` and `link:icon` are elements, all others meta tags. */
    title: string[]
    description: string[]
    image: string[]
    /** Without one of these there is no preview. */
    required: string[]
    /** Counts only tags inside the head. */
    headOnly?: true
    /** Does not see attributes without quotes. */
    quotedOnly?: true
    /** Which one it takes where a tag is given several times. */
    takes: 'first' | 'last'
    /** Draws every image that is named. */
    drawsAll?: true
    /** Understands addresses without a host. */
    resolves?: true
  }
  image: {
    userAgent?: string
    formats: ImageFormat[]
    bytes: number
    least: { width: number; height: number }
    most?: { width: number; height: number }
    /** Longer side over shorter side. */
    ratio?: number
  }
  /** Where it cuts what it shows. */
  cuts: PlatformLimits['cuts']
  /** What is shown besides, and whether the card is large; throws a Refusal for what only this platform refuses. */
  judge?: (found: FoundPage, image: CardImage) => { isLarge?: boolean; notes?: Record<string, string | undefined> }
}
