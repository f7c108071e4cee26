import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { answerProblems } from './answer-problems.ts'
import { readCatalogue } from './read-catalogue.ts'

/** The answers of a persona must fit the catalogue when they are saved; a later change of it drops what no longer fits. */
export const checkPersona: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const problems = answerProblems(data.answers ?? {}, await readCatalogue(req.payload, { req }))
  if (problems.length === 0) return data
  const message = problems.map((problem) => problem.message).join(' ')
  const errors = [{ path: 'answers', message: message.charAt(0).toUpperCase() + message.slice(1), label: 'Jawabannya' }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
