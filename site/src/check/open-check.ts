import { type Answer, type Context, evaluate, type Key, nextQuestion } from '@ruang-solusi/shared/eligibility'
import type { CheckData } from './check-data.ts'
import { chooseDay } from './choose-day.ts'
import { forget, type Household, keep, recall } from './household.ts'
import { openSlip } from './open-slip.ts'
import { every, part } from './page-part.ts'
import { savePicture } from './save-picture.ts'
import { sayAnswer } from './say-answer.ts'
import { showQuestion } from './show-question.ts'
import { type Result, showResults } from './show-results.ts'

/** Asks one question after the other and shows what the answers mean; they stay in this closure unless the resident keeps them. */
export function openCheck({ day, questions, parameters, periods, withheld, marks, ...data }: CheckData, page: DOMStringMap): void {
  const asOf = chooseDay(day)
  const context = { asOf, questions, parameters } as Context
  const choices = periods.filter(({ from }) => from <= asOf).pop()?.choices ?? {}
  const programmes = data.programmes.filter(({ until = asOf }) => asOf <= until)
  const household: Household = new Map()
  let focus = programmes.filter(({ slug }) => location.hash === `#${slug}`)
  let results: Result[] = []

  const find = (wanted: Key | undefined) => questions.find(({ key }) => key === wanted)
  const choicesOf = (key: Key) => [...(choices[key] ?? []), ...withheld]
  const say = (key: Key, answer: Answer): string => {
    const question = find(key)
    return question ? sayAnswer(answer, question, choicesOf(key)) : ''
  }
  let keptOn = recall(household, say)
  let place = household.size

  const show = (state: string, isMoved = true): void => {
    page.check = state
    if (isMoved) [...every('tabindex')].find((heading) => heading.offsetParent)?.focus()
  }

  const update = (isMoved?: boolean): void => {
    const answers = Object.fromEntries(household)
    results = [...new Set([...focus, ...programmes])].map(({ slug, rule }) => ({ slug, ...evaluate(rule, answers, context) }))
    showResults(results, marks)
    const open = nextQuestion(programmes, answers, context)
    const question = find([...household.keys()][place] ?? (focus[0] ? nextQuestion(focus, answers, context) : open))
    part('number').textContent = String(place + 1)
    part('back').hidden = !place
    page.kept = part('kept-on').textContent = keptOn ?? ''
    if (question) {
      const { key } = question
      showQuestion(question, choicesOf(key), household.get(key), (answer) => {
        household.set(key, answer)
        place = household.size
        keptOn &&= keep(household, asOf)
        update()
      })
    }
    show(question ? 'ask' : open ? 'part' : 'done', isMoved)
  }

  const actions: Record<string, () => void> = {
    back: () => {
      place--
      update()
    },
    more: () => {
      focus = []
      update()
    },
    clear: () => {
      household.clear()
      place = 0
      focus = []
      openSlip([], [])
      if (keptOn) actions.forget?.()
      else update()
    },
    keep: () => {
      keptOn = keep(household, asOf)
      update()
    },
    forget: () => {
      forget()
      keptOn = undefined
      update()
    },
    slip: () => {
      openSlip(
        results,
        [...household].map(([key, answer]) => `${find(key)?.text.id} ${say(key, answer)}`),
      )
      show('slip')
    },
    close: update,
    print: () => print(),
    picture: () => savePicture(part('sheet'), 'bawa-ke-kelurahan.png'),
  }
  for (const button of every('data-do')) {
    button.onclick = () => {
      const box = button.closest('details')
      if (box) {
        box.open = false
        box.querySelector('summary')?.focus()
      }
      actions[button.dataset.do ?? '']?.()
    }
  }
  part('unasked').append(...every('data-unruled'))
  // answers would be lost with this page
  for (const link of every('href', part('check'))) link.setAttribute('target', '_blank')
  update(Boolean(focus[0]))
}
