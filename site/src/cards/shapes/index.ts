import type { Card, CardShape } from '@ruang-solusi/shared/card'
import type { Plan } from '../paint/paint-plan.ts'
import { planLandscape } from './landscape.ts'
import { planSlide } from './slide.ts'
import { planSquare } from './square.ts'
import { planStatus } from './status.ts'

/** How a card is laid out in each shape. */
export const planIn: Record<CardShape, (card: Card) => Promise<Plan>> = {
  landscape: planLandscape,
  square: planSquare,
  status: planStatus,
  slide: planSlide,
}
