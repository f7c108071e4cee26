import type { Card } from '@ruang-solusi/shared/card'
import { ProblemError } from '@ruang-solusi/shared/errors'
import sharp from 'sharp'
import type { Size } from './engine/engine.ts'

/** Pixels of a photo, red, green and blue, cut to the room there is for it. */
export type Photo = Size & { data: Buffer }

type Focus = NonNullable<Card['image']>

/** The largest part of a picture that has a shape, with the focal point (percent) as near its middle as the edges allow; px. */
export function cropAround(picture: Size, shape: Size, focus: { focalX: number; focalY: number }): Size & { left: number; top: number } {
  const scale = Math.min(picture.width / shape.width, picture.height / shape.height)
  const width = Math.max(1, Math.min(picture.width, Math.round(shape.width * scale)))
  const height = Math.max(1, Math.min(picture.height, Math.round(shape.height * scale)))
  const place = (whole: number, part: number, percent: number) =>
    Math.round(Math.min(whole - part, Math.max(0, (whole * percent) / 100 - part / 2)))
  return { left: place(picture.width, width, focus.focalX), top: place(picture.height, height, focus.focalY), width, height }
}

/**
 * Cuts a picture file to the room a card has for it.
 * @throws ProblemError with path "image" when the file is not given or cannot be read as a picture.
 */
export async function cropPhoto(file: Buffer | undefined, focus: Focus, room: Size): Promise<Photo> {
  if (file === undefined) {
    throw new ProblemError(`Gambar ${focus.hash} tidak ditemukan.`, 'Unggah ulang gambarnya, lalu pilih lagi.', {
      path: 'image',
      value: focus.hash,
    })
  }
  // a card's photo is read once; what sharp keeps of it would only take memory
  sharp.cache(false)
  try {
    const { width, height } = await sharp(file).metadata()
    const crop = cropAround({ width, height }, room, focus)
    const { data } = await sharp(file)
      .extract(crop)
      .resize(room.width, room.height)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { width: room.width, height: room.height, data }
  } catch (cause) {
    throw new ProblemError(`Gambar ${focus.hash} rusak atau bukan gambar.`, 'Unggah ulang gambarnya, lalu pilih lagi.', {
      path: 'image',
      value: focus.hash,
      cause,
    })
  }
}
