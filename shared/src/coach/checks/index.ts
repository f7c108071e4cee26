import type { TextCheck } from '../text-check.ts'
import { abbreviation } from './abbreviation.ts'
import { accountNumber } from './account-number.ts'
import { bureaucratic } from './bureaucratic.ts'
import { child } from './child.ts'
import { dataRequest } from './data-request.ts'
import { face } from './face.ts'
import { hearsay } from './hearsay.ts'
import { homeAddress } from './home-address.ts'
import { identityNumber } from './identity-number.ts'
import { liveLink } from './live-link.ts'
import { longSentence } from './long-sentence.ts'
import { longWord } from './long-word.ts'
import { passive } from './passive.ts'
import { personFirst } from './person-first.ts'
import { pity } from './pity.ts'
import { privateContact } from './private-contact.ts'
import { promise } from './promise.ts'
import { shouting } from './shouting.ts'
import { staleTerm } from './stale-term.ts'
import { stigma } from './stigma.ts'
import { victim } from './victim.ts'

/** Every check of a text; where two of one dimension speak about the same words, the earlier one is heard. */
export const textChecks: TextCheck[] = [
  accountNumber,
  identityNumber,
  privateContact,
  dataRequest,
  homeAddress,
  child,
  face,
  liveLink,
  stigma,
  personFirst,
  pity,
  victim,
  promise,
  staleTerm,
  hearsay,
  bureaucratic,
  passive,
  abbreviation,
  longSentence,
  longWord,
  shouting,
]
