import { ProblemError } from '@ruang-solusi/shared/errors'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cropAround, cropPhoto } from '../../../site/src/cards/crop-photo.ts'
import { photoHash } from '../../shared/card/card-snapshot.ts'

const focus = { hash: photoHash, width: 900, height: 600, focalX: 90, focalY: 50 }

test('the focal point lies in the middle of the part where the edges allow it', () => {
  expect(cropAround({ width: 1600, height: 1200 }, { width: 400, height: 560 }, { focalX: 50, focalY: 50 })).toEqual({
    left: 372,
    top: 0,
    width: 857,
    height: 1200,
  })
})

test('the part always lies within the picture and holds the focal point', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) })
  const percent = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(size, size, percent, percent, (picture, shape, focalX, focalY) => {
      const { left, top, width, height } = cropAround(picture, shape, { focalX, focalY })
      const across = (picture.width * focalX) / 100
      const down = (picture.height * focalY) / 100
      return (
        left >= 0 &&
        top >= 0 &&
        left + width <= picture.width &&
        top + height <= picture.height &&
        across >= left - 1 &&
        across <= left + width + 1 &&
        down >= top - 1 &&
        down <= top + height + 1
      )
    }),
  )
})

test('a picture is cut at its focal point', async () => {
  const halves =
    '<svg width="900" height="600"><rect width="450" height="600" fill="#c2331f"/><rect x="450" width="450" height="600" fill="#0c4f45"/></svg>'
  const photo = await cropPhoto(await sharp(Buffer.from(halves)).webp({ lossless: true }).toBuffer(), focus, { width: 100, height: 200 })
  expect(photo.data).toHaveLength(100 * 200 * 3)
  expect([...photo.data.subarray(0, 3)]).toEqual([0x0c, 0x4f, 0x45])
})

test.each([
  ['missing', undefined],
  ['corrupt', Buffer.from('bukan gambar')],
])('a %s picture is a problem of the field image', async (_, file) => {
  const problem = await cropPhoto(file, focus, { width: 10, height: 10 }).catch((cause: unknown) => cause)
  expect(problem).toBeInstanceOf(ProblemError)
  expect(problem).toMatchObject({ path: 'image', value: photoHash })
})
