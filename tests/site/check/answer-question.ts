import type { Answer, Key } from '@ruang-solusi/shared/eligibility'
import type { Page } from 'playwright-core'
import type { CheckData, Choice } from '../../../site/src/check/check-data.ts'

/** What the page fetched. */
export const dataOf = (page: Page): Promise<CheckData> =>
  page.evaluate(async () => (await fetch(document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '')).json())

/** The state that the page shows. */
export const stateOf = (page: Page): Promise<string | undefined> => page.evaluate(() => document.body.dataset.check)

/** The choice that holds an answer: the same one, or the range around it. */
function choiceOf(answer: Answer | undefined, choices: Choice[]): Choice | undefined {
  const low = typeof answer === 'number' ? answer : (answer as { to?: number } | undefined)?.to
  return choices.find(([choice]) => {
    if (JSON.stringify(choice) === JSON.stringify(answer)) return true
    if (low === undefined || typeof choice !== 'object' || Array.isArray(choice)) return false
    return (choice.from ?? -Infinity) <= low && low <= (choice.to ?? Infinity)
  })
}

/** Answers the question on the page as a household would, by tapping; returns its key. */
export async function answerQuestion(page: Page, household: Record<Key, Answer>, { questions, periods }: CheckData): Promise<Key> {
  const text = await page.locator('[data-part=question]').textContent()
  const question = questions.find((one) => one.text.id === text)
  if (question === undefined) throw new Error(`No question reads "${text}".`)
  const choices = periods[0]?.choices[question.key] ?? []
  const answer = household[question.key] ?? 'dont-know'
  if (Array.isArray(answer) && answer.length > 0) {
    for (const option of answer) await page.locator(`[data-part=options] input[value="${option}"]`).check()
    await page.locator('[data-part=form] button').click()
  } else {
    const name =
      answer === 'dont-know' ? 'Saya belum tahu' : answer === 'wont-say' ? 'Lewati pertanyaan ini' : choiceOf(answer, choices)?.[1]
    await page.locator('[data-part=choices]').getByRole('button', { name, exact: true }).click()
  }
  return question.key
}

/** Answers until nothing is asked any more; returns the questions in the order they came. */
export async function answerAll(page: Page, household: Record<Key, Answer>, data: CheckData): Promise<Key[]> {
  const asked: Key[] = []
  while ((await stateOf(page)) === 'ask' && asked.length < 40) asked.push(await answerQuestion(page, household, data))
  return asked
}
