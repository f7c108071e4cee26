import type { CatalogueParameter } from '../../content/index.ts'

/** The thresholds of the examples, by key. */
export const exampleParameters: CatalogueParameter[] = []
