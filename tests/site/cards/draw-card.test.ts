import { type Card, cardDesigns } from '@ruang-solusi/shared/card'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { cardsOf } from '../../../site/src/cards/index.ts'
import { cardSnapshot, photoHash, siteUrl } from '../../shared/card/card-snapshot.ts'

let cards: Map<string, Card>
let photo: Buffer

beforeAll(async () => {
  cards = new Map((await cardsOf(cardSnapshot(), siteUrl)).map(({ card }) => [card.design, card]))
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888', noise } })
    .webp({ quality: 90 })
    .toBuffer()
})

const cardOf = (design: string): Card => {
  const card = cards.get(design)
  if (card === undefined) throw new Error(`No card has the design ${design}.`)
  return card
}

async function colourAt(file: Buffer, x: number, y: number): Promise<string> {
  const { data } = await sharp(file)
    .extract({ left: x, top: y, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return `#${data.toString('hex')}`
}

describe.each(cardDesigns)('the design %s', (design) => {
  test('is a light indexed PNG of 1200 by 630', async () => {
    const file = await drawCard(cardOf(design))
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true })
    expect(file.length).toBeLessThan(60_000)
  })

  test('bears the band of an example in its pixels, and only then', async () => {
    expect(await colourAt(await drawCard(cardOf(design)), 1052, 18)).toBe('#1d2522')
    expect(await colourAt(await drawCard({ ...cardOf(design), example: false }), 1052, 18)).not.toBe('#1d2522')
  })
})

test('the same card gives the same bytes', async () => {
  expect((await drawCard(cardOf('notice'))).equals(await drawCard(cardOf('notice')))).toBe(true)
})

test('designs differ in their grounds or their drawings, so that each is known at a glance', async () => {
  const looks = await Promise.all(
    cardDesigns.map(async (design) => {
      const file = await drawCard({ ...cardOf(design), example: false })
      return [await colourAt(file, 20, 600), await colourAt(file, 950, 400), await colourAt(file, 1010, 612)].join(' ')
    }),
  )
  expect(new Set(looks).size).toBe(cardDesigns.length)
})

test('a card with a picture is a JPEG within its bytes, however busy the picture', async () => {
  const image = { hash: photoHash, width: 900, height: 700, focalX: 30, focalY: 70 }
  const file = await drawCard({ ...cardOf('story'), image }, photo)
  expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  expect(file.length).toBeLessThanOrEqual(90_000)
})

test('a closed offer keeps no loud colour', async () => {
  const loud = await drawCard(cardOf('programme'))
  const quiet = await drawCard({ ...cardOf('programme'), quiet: true })
  expect(await colourAt(loud, 80, 80)).toBe('#f6b73c')
  expect(await colourAt(quiet, 80, 80)).toBe('#e9e4da')
})
