import type { Card } from '@ruang-solusi/shared/card'
import { checkCard } from './check-card.ts'
import { cropPhoto } from './crop-photo.ts'
import { designs } from './designs/index.ts'
import { drawableCard } from './drawable.ts'
import { loadEngine } from './engine.ts'
import { finishJpeg, finishPng } from './finish.ts'
import { textPlaces } from './text-places.ts'

/**
 * Draws a card: an indexed PNG, or a JPEG when the card has an image, whose file is then given.
 * @throws ProblemError whose path is "image" or "card", when the picture is unusable or the finished file fails its checks.
 */
export async function drawCard(card: Card, image?: Buffer): Promise<Buffer> {
  const { coverage, measure, renderPixels } = await loadEngine()
  const design = designs[card.design]
  const photo = card.image && design.photo && (await cropPhoto(image, card.image, design.photo))
  const tree = await design.build(drawableCard(card, coverage), photo)
  const [pixels, layout] = await Promise.all([renderPixels(tree), measure(tree)])
  const file = card.image === undefined ? await finishPng(pixels) : await finishJpeg(pixels)
  await checkCard(file, card.image === undefined ? 'png' : 'jpeg', textPlaces(tree, layout))
  return file
}
