import type { ContentType } from '@ruang-solusi/shared/content'
import type { CollectionConfig } from 'payload'
import { agencies } from './agencies.ts'
import { clarifications } from './clarifications.ts'
import { guides } from './guides.ts'
import { notices } from './notices.ts'
import { papers } from './papers.ts'
import { programmes } from './programmes.ts'
import { stories } from './stories.ts'
import { topics } from './topics.ts'

const byType: Record<ContentType, CollectionConfig> = {
  programme: programmes,
  guide: guides,
  clarification: clarifications,
  notice: notices,
  story: stories,
  topic: topics,
  agency: agencies,
  paper: papers,
}

/** Every collection with public pages; a content type without one does not compile. */
export const publicCollections: CollectionConfig[] = Object.values(byType)
