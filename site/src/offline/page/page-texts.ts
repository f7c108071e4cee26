import type { Messages } from '../../messages.ts'
import { part } from './page-part.ts'

/** What the page gives its script: sentences, and addresses in the language of the page. */
export type PageTexts = Messages['savePage']['script'] & {
  paths: { save: string; check: string; worker: string; manifest: string; sizes: string }
}

/** Reads it from the page. */
export const readTexts = (): PageTexts => JSON.parse(part('save').dataset.texts ?? '') as PageTexts
