import { part } from './page-part.ts'
import type { SearchData } from './search-data.ts'
import { showAnswers } from './show-answers.ts'
import type { Texts } from './texts.ts'

/** Asks the worker for a message that was shared from another app; there is a worker only where a resident kept pages. */
function receiveMessage(receive: (message: string) => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<{ result?: string }>) => data.result && receive(data.result)
  navigator.serviceWorker?.controller?.postMessage({ do: 'message' }, [port2])
}

/** Compares a pasted or shared message with what was clarified; the message stays in its field. */
export function openMessage(texts: Texts, loadData: () => Promise<SearchData>): void {
  const field = part<HTMLTextAreaElement>('message')
  const status = part('message-status')
  const clear = (): void => {
    status.textContent = ''
    part('answers').replaceChildren()
    part('report').classList.remove('shown')
    part('links').hidden = true
  }
  const compare = async (): Promise<void> => {
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
  part('message-form').onsubmit = (event) => {
    event.preventDefault()
    return compare()
  }
  if (location.hash === '#pesan') {
    receiveMessage((message) => {
      field.value = message.slice(0, field.maxLength)
      void compare()
    })
  }
  part('message-clear').onclick = () => {
    field.value = ''
    clear()
    field.focus()
  }
}
