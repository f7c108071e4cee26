import type { CatalogueQuestion } from '../../content/index.ts'

/** The questions of the examples, by key. */
export const exampleQuestions: CatalogueQuestion[] = []
