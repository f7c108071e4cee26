import type { CatalogueQuestion } from '../../content/index.ts'
import { familyQuestions } from './family-questions.ts'
import { housingQuestions } from './housing-questions.ts'
import { welfareQuestions } from './welfare-questions.ts'
import { workQuestions } from './work-questions.ts'

/** The questions of the examples, by key. */
export const exampleQuestions: CatalogueQuestion[] = [...familyQuestions, ...welfareQuestions, ...housingQuestions, ...workQuestions].sort(
  (a, b) => (a.key < b.key ? -1 : 1),
)
