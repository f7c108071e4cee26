import type { ContentType } from '../content/index.ts'
import { agencies } from './agencies/index.ts'
import { clarifications } from './clarifications/index.ts'
import type { Example } from './example.ts'
import { guides } from './guides/index.ts'
import { notices } from './notices/index.ts'
import { papers } from './papers/index.ts'
import { programmes } from './programmes/index.ts'
import { stories } from './stories/index.ts'
import { topics } from './topics/index.ts'

/** Example content of every type, in the order it should be created: what is referred to comes first. */
export const examples: { [Type in ContentType]: Example<Type>[] } = {
  topic: topics,
  agency: agencies,
  paper: papers,
  guide: guides,
  programme: programmes,
  story: stories,
  clarification: clarifications,
  notice: notices,
}
