import type { PageContext } from './context.ts'

/** A drawing without people: what stands in the lit doorway. */
export type Scene = 'bag' | 'cup' | 'sandals'

/** The drawing that goes with the first of a story's topics. */
export function sceneOf(topics: string[], { library }: PageContext): Scene {
  const icon = topics[0] === undefined ? undefined : library.find('topic', topics[0])?.icon
  if (icon === 'school' || icon === 'work') return 'bag'
  return icon === 'food' || icon === 'elderly' || icon === 'health' ? 'cup' : 'sandals'
}
