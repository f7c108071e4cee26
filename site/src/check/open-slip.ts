import { make, part } from './page-part.ts'
import { articleOf, type Result } from './show-results.ts'

/** Fills the slip with the programmes that may fit, those with every question answered chosen at first, and none of the answers. */
export function openSlip(results: Result[], answers: string[]): void {
  const programmes = part('slip-choice')
  const labels = results
    .filter(({ verdict }) => verdict !== 'unlikely')
    .map(({ slug, missing }) => {
      const label = make('label', { textContent: articleOf(slug).querySelector('h3')?.textContent ?? '' })
      label.prepend(make('input', { type: 'checkbox', value: slug, checked: !missing[0] }))
      return label
    })
  programmes.replaceChildren(...labels)
  const withAnswers = part<HTMLInputElement>('with-answers')
  withAnswers.checked = false

  const draw = (): void => {
    const templates = [...programmes.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) =>
      articleOf(value).querySelector('template'),
    )
    const fill = (name: string, tag: 'li' | 'p', lines: string[]): void =>
      part(`slip-${name}`).replaceChildren(...[...new Set(lines)].map((textContent) => make(tag, { textContent })))
    const gather = (name: string): string[] =>
      templates.flatMap((template) => Array.from(template?.content.querySelectorAll(`[data-${name}]`) ?? [], (line) => line.textContent))
    fill('programmes', 'li', gather('programmes'))
    fill('papers', 'li', gather('papers'))
    fill('offices', 'p', gather('offices'))
    fill('answers', 'p', withAnswers.checked ? answers : [])
  }
  part('slip').onchange = draw
  draw()
}
