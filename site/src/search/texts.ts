import type { Messages } from '../messages.ts'
import { part } from './page-part.ts'

type Sentences = Pick<Messages['searchPage'], 'loading' | 'failed' | 'found' | 'corrected' | 'nearest' | 'none' | 'kinds'>
type MessageSentences = Pick<
  Messages['searchPage']['message'],
  'empty' | 'failed' | 'found' | 'none' | 'truth' | 'judged' | 'named' | 'foreign' | 'government' | 'official'
>

/** The sentences that the page gives its script. */
export type Texts = Sentences & { message: MessageSentences; example: string }

/** Reads them from the page. */
export const readTexts = (): Texts => JSON.parse(part('search').dataset.texts ?? '') as Texts
