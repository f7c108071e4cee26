import type { Example } from '../example.ts'
import { cardPapers } from './cards.ts'
import { identityPapers } from './identity.ts'
import { letterPapers } from './letters.ts'

/** What residents may be asked to bring. */
export const papers: Example<'paper'>[] = [...identityPapers, ...cardPapers, ...letterPapers]
