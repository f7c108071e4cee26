import type { Content } from '@ruang-solusi/shared/content'
import type { PageContext } from './context.ts'

/** A drawing without people: what stands in the lit doorway. */
export type Scene = 'bag' | 'cup' | 'sandals' | 'basket' | 'bed' | 'roof' | 'lamp' | 'cart' | 'plant'

/** The drawing of each need. */
export const topicScenes: Record<Content<'topic'>['icon'], Scene> = {
  school: 'bag',
  health: 'bed',
  food: 'basket',
  house: 'roof',
  elderly: 'cup',
  family: 'sandals',
  power: 'lamp',
  work: 'cart',
}

/** The drawing that goes with the first of a story's topics. */
export function sceneOf(topics: string[], { library }: PageContext): Scene {
  const icon = topics[0] === undefined ? undefined : library.find('topic', topics[0])?.icon
  return icon === undefined ? 'plant' : topicScenes[icon]
}
