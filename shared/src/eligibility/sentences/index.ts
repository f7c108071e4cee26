import type { Locale } from '../../locale.ts'
import { en } from './en.ts'
import { id } from './id.ts'
import { jv } from './jv.ts'
import type { Sentences } from './sentences.ts'

/** What `explain` says, by language. */
export const sentences: Record<Locale, Sentences> = { id, jv, en }
