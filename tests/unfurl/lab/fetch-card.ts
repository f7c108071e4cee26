import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Client } from './client.ts'
import type { Crawler, ImageFormat } from './crawler.ts'
import { decompress } from './decode-body.ts'
import { follow } from './follow.ts'
import { Refusal } from './refusal.ts'

/** A picture that was fetched and decoded to its last pixel. */
export type CardImage = { url: string; width: number; height: number; bytes: number; format: ImageFormat }

type Decoded = Pick<CardImage, 'width' | 'height' | 'format'>

const mimes: Record<string, ImageFormat> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'image/x-icon': 'ico',
}

// the same card is asked for by every crawler, and decoding it is slow
const decoded = new Map<string, Promise<Decoded>>()

async function decode(bytes: Buffer, type: string): Promise<Decoded> {
  const { data, info } = await sharp(bytes, { failOn: 'warning' })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((cause: unknown) => Promise.reject(new Refusal(`the card cannot be decoded as ${type}`, { cause })))
  const { format, compression } = await sharp(bytes).metadata()
  if (data.length === 0) throw new Refusal('the card is empty')
  return { width: info.width, height: info.height, format: format === 'heif' && compression === 'av1' ? 'avif' : (format as ImageFormat) }
}

function decodeOnce(bytes: Buffer, type: string): Promise<Decoded> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = decoded.get(hash) ?? decode(bytes, type)
  decoded.set(hash, known)
  return known
}

/** Refuses what a platform would not draw. */
function checkLimits({ width, height, bytes, format }: CardImage, { image }: Crawler): void {
  const { least, most, ratio = Number.POSITIVE_INFINITY } = image
  if (!image.formats.includes(format)) throw new Refusal(`draws no ${format}`)
  if (bytes > image.bytes) throw new Refusal(`the card has ${bytes} bytes, more than ${image.bytes}`)
  if (width < least.width || height < least.height) throw new Refusal(`the card of ${width}×${height} is too small`)
  if (most !== undefined && (width > most.width || height > most.height)) throw new Refusal(`the card of ${width}×${height} is too large`)
  if (Math.max(width / height, height / width) > ratio) throw new Refusal(`the card of ${width}×${height} is too long and thin`)
}

/**
 * Fetches the picture of a preview and holds it against the limits of the platform.
 * @throws Refusal when the platform would draw nothing.
 */
export async function fetchCard(start: URL, crawler: Crawler, client: Client): Promise<CardImage> {
  const headers = { 'user-agent': crawler.image.userAgent ?? crawler.userAgent, accept: 'image/*' }
  const { url, reply } = await follow(start, { headers }, crawler, client)
  if (reply.status !== 200) throw new Refusal(`the card is answered ${reply.status}`)
  const type = (reply.headers['content-type'] ?? '').toLowerCase()
  const format = mimes[type]
  if (format === undefined) throw new Refusal(`the card is ${type || 'of no type'}, not an image`)
  const body = decompress(reply, [])
  // what a platform never draws need not be decoded
  if (!crawler.image.formats.includes(format)) throw new Refusal(`draws no ${format}`)
  const picture = { url: url.href, bytes: body.length, ...(await decodeOnce(body, type)) }
  if (picture.format !== format) throw new Refusal(`the card says ${type} and is ${picture.format}`)
  checkLimits(picture, crawler)
  return picture
}
