import type { Answer, Key } from '@ruang-solusi/shared/eligibility'
import type { Page } from 'playwright-core'
import type { CheckData, Choice } from '../../../site/src/check/check-data.ts'

/** What the page fetched. */
export const dataOf = (page: Page): Promise<CheckData> =>
  page.evaluate(async () => (await fetch(document.querySelector<HTMLElement>('[data-rules]')?.dataset.rules ?? '')).json())

/** The text of the first visible element, as it is seen. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
  page.locator(selector).locator('visible=true').first().innerText()

/** Taps a visible button by its name. */
export const tap = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).locator('visible=true').first().click()

/** The text of the element that has the focus. */
export const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim())

/** The number of the question on the page. */
export const numberOf = (page: Page): Promise<string> => textOf(page, '[data-part=number]')

/** The question on the page. */
export const questionOf = (page: Page): Promise<string> => textOf(page, '[data-part=question]')

/** The line that sums up. */
export const summaryOf = (page: Page): Promise<string> => textOf(page, '.summary')

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
  const text = await questionOf(page)
  const question = questions.find((one) => one.text.id === text)
  if (question === undefined) throw new Error(`No question reads "${text}".`)
  const day = await page.evaluate(() => new Date().toISOString().slice(0, 10))
  const choices = periods.findLast(({ from }) => from <= day)?.choices[question.key] ?? []
  const answer = household[question.key] ?? 'dont-know'
  if (typeof answer === 'number' && choices.length === 0) {
    await page.locator('[data-part=figure]').fill(String(answer))
    await page.keyboard.press('Enter')
    return question.key
  }
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
