import type { Card } from '@ruang-solusi/shared/card'
import { checkJpeg } from './check/check-jpeg.ts'
import { checkPng } from './check/check-png.ts'
import { cropPhoto } from './crop-photo.ts'
import { drawableCard } from './drawable.ts'
import { photoHole } from './drawings/photo-door.ts'
import { encodeIndexedPng, encodeThoroughly } from './encode/indexed-png.ts'
import { encodeJpeg, withPhoto } from './encode/photo-jpeg.ts'
import { loadEngine } from './engine/engine.ts'
import { limits } from './limits.ts'
import { paintPlan, preparePlan, type TextPlace } from './paint/paint-plan.ts'
import type { Surface } from './paint/surface.ts'
import { thinColours } from './paint/thin-colours.ts'
import { planIn } from './shapes/index.ts'
import { photoPlace } from './shapes/panel.ts'

/** Encodes a flat card, with fewer colours and more patience where it would be heavy. */
function finishFlat(surface: Surface, texts: TextPlace[]): Buffer {
  const file = encodeIndexedPng(surface)
  if (file.length <= limits.pngBytes) {
    checkPng(file, surface, texts)
    return file
  }
  const thinned = thinColours(surface)
  const lighter = encodeIndexedPng(thinned)
  const lightest = lighter.length <= limits.pngBytes ? lighter : encodeThoroughly(thinned)
  checkPng(lightest, thinned, texts)
  return lightest
}

/**
 * Draws a card in its shape: an indexed PNG, or a JPEG when the card has an image, whose file is then given. What is
 * returned has passed all checks.
 * @throws ProblemError whose path is "image" or "card", when the picture is unusable or the finished file fails its checks.
 */
export async function drawCard(card: Card, image?: Buffer): Promise<Buffer> {
  const { coverage } = await loadEngine()
  const plan = await planIn[card.shape](drawableCard(card, coverage))
  const place = card.image && plan.panel && photoPlace(plan.panel)
  const photo = card.image && place && (await cropPhoto(image, card.image, place))
  const prepared = await preparePlan(plan)
  // there is one surface for all cards: nothing is awaited until its pixels are taken over
  const { surface, texts } = paintPlan(plan, prepared)
  if (photo === undefined || place === undefined) {
    return finishFlat(surface, texts)
  }
  const pixels = withPhoto(surface, photo, place, photoHole)
  const file = await encodeJpeg(pixels)
  await checkJpeg(file, plan.size, texts)
  return file
}
