import type { Example } from '../example.ts'
import { laterNotices } from './later.ts'
import { novemberNotices } from './november.ts'

/** Dated messages, soonest first. */
export const notices: Example<'notice'>[] = [...novemberNotices, ...laterNotices]
