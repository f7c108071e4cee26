import { part } from './page-part.ts'
import type { SearchData } from './search-data.ts'
import { showAnswers } from './show-answers.ts'
import type { Texts } from './texts.ts'

/** Compares a pasted message with what was clarified; the message stays in its field. */
export function openMessage(texts: Texts, loadData: () => Promise<SearchData>): void {
  const field = part<HTMLTextAreaElement>('message')
  const status = part('message-status')
  const clear = (): void => {
    status.textContent = ''
    part('answers').replaceChildren()
    part('report').classList.remove('shown')
    part('links').hidden = true
  }
  part('message-form').onsubmit = async (event) => {
    event.preventDefault()
    clear()
    if (!field.value.trim()) {
      status.textContent = texts.message.empty
      field.focus()
      return
    }
    try {
      showAnswers(field.value, await loadData(), texts)
    } catch (problem) {
      status.textContent = texts.message.failed
      part('report').classList.add('shown')
      throw problem
    }
    status.focus()
  }
  part('message-clear').onclick = () => {
    field.value = ''
    clear()
    field.focus()
  }
}
