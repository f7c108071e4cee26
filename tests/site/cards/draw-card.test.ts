import { type Card, type CardDesign, type CardShape, cardDesigns, cardSizes } from '@ruang-solusi/shared/card'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { photoHash } from '../../shared/card/card-snapshot.ts'
import { onePerDesign } from './one-per-design.ts'

let previews: Map<CardDesign, Card>
let photo: Buffer
beforeAll(async () => {
  previews = await onePerDesign('landscape')
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  photo = await sharp({ create: { width: 900, height: 700, channels: 3, background: '#888', noise } })
    .webp({ quality: 90 })
    .toBuffer()
})

const cardOf = (design: CardDesign): Card => {
  const card = previews.get(design)
  if (card === undefined) throw new Error(`No card has the design ${design}.`)
  return card
}

async function colourAt(file: Buffer, x: number, y: number): Promise<string> {
  const data = await sharp(file).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return `#${data.toString('hex')}`
}

describe.each(cardDesigns)('the design %s', (design) => {
  test('is a light indexed PNG of 1200 by 630', async () => {
    const file = await drawCard(cardOf(design))
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true })
    expect(file.length).toBeLessThan(35_000)
  })

  test('bears the band of an example in its pixels, and only then', async () => {
    expect(await colourAt(await drawCard(cardOf(design)), 1052, 18)).toBe('#1d2522')
    expect(await colourAt(await drawCard({ ...cardOf(design), example: false }), 1052, 18)).not.toBe('#1d2522')
  })
})

describe.each(['square', 'status', 'slide'] as const)('the shape %s', (shape: CardShape) => {
  test('is a light indexed PNG of its size that bears the band of an example', async () => {
    const { width, height } = cardSizes[shape]
    for (const card of (await onePerDesign(shape)).values()) {
      const file = await drawCard(card)
      expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width, height, isPalette: true })
      expect(file.length).toBeLessThanOrEqual(60_000)
      expect(await colourAt(file, width - 148, 18)).toBe('#1d2522')
    }
  })
})

test('the same card gives the same bytes, whatever was drawn before', async () => {
  const first = await drawCard(cardOf('notice'))
  for (const card of (await onePerDesign('status')).values()) await drawCard(card)
  expect((await drawCard(cardOf('notice'))).equals(first)).toBe(true)
})

test('cards drawn at the same time do not paint on one another', async () => {
  const cards = cardDesigns.map(cardOf)
  const alone: Buffer[] = []
  for (const card of cards) alone.push(await drawCard(card))
  const together = await Promise.all(cards.map((card) => drawCard(card)))
  expect(together.map((file, index) => file.equals(alone[index] ?? Buffer.alloc(0)))).toEqual(cards.map(() => true))
})

test('designs differ in their grounds or their drawings, so that each is known at a glance', async () => {
  const looks = await Promise.all(
    cardDesigns.map(async (design) => {
      const file = await drawCard({ ...cardOf(design), example: false })
      return [await colourAt(file, 1150, 600), await colourAt(file, 132, 250), await colourAt(file, 132, 610)].join(' ')
    }),
  )
  expect(new Set(looks).size).toBe(cardDesigns.length)
})

test.each(['landscape', 'square'] as const)('a %s card with a photo is a JPEG within its bytes, however busy the photo', async (shape) => {
  const image = { hash: photoHash, width: 900, height: 700, focalX: 30, focalY: 70 }
  const card = { ...((await onePerDesign(shape)).get('story') as Card), image }
  const file = await drawCard(card, photo)
  expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', ...cardSizes[shape] })
  expect(file.length).toBeLessThanOrEqual(90_000)
})

test('a closed offer keeps no loud colour', async () => {
  const [loud, quiet] = [await drawCard(cardOf('programme')), await drawCard({ ...cardOf('programme'), quiet: true })]
  expect(await colourAt(loud, 320, 80)).toBe('#f6b73c')
  expect(await colourAt(quiet, 320, 80)).toBe('#e9e4da')
})
