import { type Answer, isWithheld } from './answer.ts'
import { answerTo } from './answer-to.ts'
import { property, record, refuse } from './check.ts'
import type { CheckedContext } from './context.ts'
import type { Key } from './key.ts'

/**
 * Checks answers and returns those given; `undefined` is not asked.
 * @throws ProblemError for the first that does not fit its question, or has none.
 */
export function givenAnswers(answers: Partial<Record<Key, Answer>>, { questions }: CheckedContext): Map<Key, Answer> {
  const given = new Map<Key, Answer>()
  for (const [key, answer] of Object.entries(record(answers, 'answers#') as typeof answers)) {
    const question = questions.get(key) ?? refuse(property('answers#', key), answer, 'Drop answers without question.')
    if (answer === undefined) continue
    if (!isWithheld(answer)) answerTo(question)(answer, `answers#/${key}`)
    given.set(key, answer)
  }
  return given
}
