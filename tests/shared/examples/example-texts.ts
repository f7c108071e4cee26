import { contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleParameters, examplePersonas, exampleQuestions, exampleSettings, examples } from '@ruang-solusi/shared/examples'

/** A text of the examples with where it stands, such as `programme pkh /steps/0/text/id`. */
export type ExampleText = { at: string; text: string }

const textsIn = (value: unknown, at: string): ExampleText[] => {
  if (typeof value === 'string') return [{ at, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}/${key}`))
}

/** Every text of every example, of the catalogue, of the personas and of the settings. */
export const exampleTexts: ExampleText[] = [
  ...contentTypeNames.flatMap((type) => examples[type].flatMap((example) => textsIn(example, `${type} ${example.slug} `))),
  ...textsIn(exampleQuestions, 'questions '),
  ...textsIn(exampleParameters, 'parameters '),
  ...textsIn(examplePersonas, 'personas '),
  ...textsIn(exampleSettings, 'settings '),
]
