import type { CardDesign } from '@ruang-solusi/shared/card'
import { agency } from './agency.ts'
import { clarification } from './clarification.ts'
import type { Design } from './design.ts'
import { guide } from './guide.ts'
import { notice } from './notice.ts'
import { page } from './page.ts'
import { paper } from './paper.ts'
import { programme } from './programme.ts'
import { screener } from './screener.ts'
import { story } from './story.ts'
import { topic } from './topic.ts'

/** How each kind of card looks; a missing one does not compile. */
export const designs: Record<CardDesign, Design> = { programme, story, clarification, notice, guide, topic, agency, paper, screener, page }
