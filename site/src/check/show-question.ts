import type { Answer, Question } from '@ruang-solusi/shared/eligibility'
import type { Choice } from './check-data.ts'
import { every, make, part } from './page-part.ts'
import { isSame } from './say-answer.ts'

/**
 * Puts a question and its answers on the page: a button for each, a box to tick for each option of several, or a field for a number.
 * @param given the answer before, when the resident came back
 * @param give hears the answer
 */
export function showQuestion(
  { key, text, help, min = 0, max = 1e12 }: Question,
  choices: Choice[],
  given: Answer | undefined,
  give: (answer: Answer) => void,
): void {
  part('question').textContent = text.id
  part('help').textContent = help?.id ?? ''
  for (const guide of every('data-guide')) guide.hidden = guide.dataset.guide !== key

  const options = choices.filter(([answer]) => Array.isArray(answer) && answer[0])
  const boxes = options.map(([option, textContent]) => {
    const label = make('label', { className: 'choice', textContent })
    const value = String(option)
    label.prepend(make('input', { type: 'checkbox', value, checked: [given].flat().includes(value) }))
    return label
  })
  part('options').replaceChildren(...boxes)
  const figure = part<HTMLInputElement>('figure')
  figure.disabled = Boolean(choices[2])
  figure.value = ''
  part<HTMLFormElement>('form').onsubmit = () => {
    const ticked = [...part('options').querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)
    if (!figure.disabled) give(Math.min(max, Math.max(min, Number(figure.value.replace(/\D/g, '')))))
    else if (ticked[0]) give(ticked)
    return false
  }
  const buttons = choices
    .filter((choice) => !options.includes(choice))
    .map(([answer, textContent]) =>
      make('button', {
        className: 'choice',
        textContent,
        ariaCurrent: isSame(answer, given) ? 'true' : null,
        onclick: () => give(answer),
      }),
    )
  part('choices').replaceChildren(...buttons)
}
