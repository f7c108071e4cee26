import type { CatalogueParameter, CatalogueQuestion } from '../content/catalogue.ts'
import type { IsoDay } from '../day.ts'
import type { Context } from '../eligibility/context.ts'

/** The questions and parameters that rules are built from, in any order; counts as frozen. */
export type Catalogue = { questions: CatalogueQuestion[]; parameters: CatalogueParameter[] }

/** The catalogue on a day, its questions in the editor's order, then by key; the same object for the same two. */
export function contextOf(catalogue: Catalogue, asOf: IsoDay): Context {
  const days = contexts.get(catalogue) ?? new Map<IsoDay, Context>()
  contexts.set(catalogue, days)
  const context = days.get(asOf) ?? {
    asOf,
    questions: [...catalogue.questions].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1)),
    parameters: catalogue.parameters,
  }
  days.set(asOf, context)
  return context
}

// so that the engine checks a catalogue once a day, not once a call
const contexts = new WeakMap<Catalogue, Map<IsoDay, Context>>()
