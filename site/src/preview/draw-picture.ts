import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Card, cardSizes } from '@ruang-solusi/shared/card'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { SharePicture } from '@ruang-solusi/shared/link-preview'
import { drawCard } from '../cards/draw-card.ts'

/** What downloads are called after their document, as on the kit's page. */
const endings: Record<Card['shape'], string> = { landscape: '', square: '-kotak', status: '-status', slide: '-slide' }

/** A missing file is told by the drawing itself. */
async function readPhoto(mediaDir: string, hash: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(mediaDir, `${hash}.webp`))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}

async function drawWithPhoto(card: Card, mediaDir: string): Promise<{ file: Buffer; drawn: Card }> {
  if (card.image === undefined) return { file: await drawCard(card), drawn: card }
  try {
    return { file: await drawCard(card, await readPhoto(mediaDir, card.image.hash)), drawn: card }
  } catch (cause) {
    if (!(cause instanceof ProblemError) || cause.path !== 'image') throw cause
    const { image: _image, ...plain } = card
    return { file: await drawCard(plain), drawn: plain }
  }
}

/**
 * Draws a card of a draft and keeps it nowhere; a photo that cannot be used is left out, and the picture says so.
 * @throws ProblemError when the picture cannot be drawn.
 */
export async function drawPicture(card: Card, slug: string, mediaDir: string): Promise<SharePicture> {
  const { file, drawn } = await drawWithPhoto(card, mediaDir)
  const isPhoto = file[0] === 0xff
  const number = card.slide === undefined ? '' : `-${card.slide.number}`
  return {
    shape: card.shape,
    fileName: `${slug}${endings[card.shape]}${number}.${isPhoto ? 'jpg' : 'png'}`,
    mime: isPhoto ? 'image/jpeg' : 'image/png',
    ...cardSizes[card.shape],
    bytes: file.length,
    alt: card.alt,
    base64: file.toString('base64'),
    lacksPhoto: drawn !== card,
  }
}
