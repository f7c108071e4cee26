import { type Catalogue, contextOf } from '../cases/context-of.ts'
import type { IsoDay } from '../day.ts'
import { type CheckedContext, checkContext } from '../eligibility/context.ts'
import type { Key } from '../eligibility/key.ts'
import type { Locale } from '../locale.ts'

/** What rules are said with: the catalogue's labels and the limits in force on a day. */
export type Wording = {
  catalogue: Catalogue
  asOf: IsoDay
  locale: Locale
  /** Said in place of a parameter's figure, whether or not one is in force: a template to fill in by date; undefined says that the limit is not known. */
  figureOf?: (parameter: Key) => string | undefined
}

/** The checked context of a wording. @throws ProblemError for the first problem in the catalogue. */
export const checkedContext = ({ catalogue, asOf }: Wording): CheckedContext => checkContext(contextOf(catalogue, asOf))
