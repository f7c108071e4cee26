import { selectWords } from './select-words.ts'

type Target = { field: string; start: number; end: number }

const patience = 2500
const pause = 50
const input = 'textarea, input:not([type="hidden"]), [contenteditable="true"]'

function fieldAt(path: string): HTMLElement | null {
  const name = `field-${path.replaceAll('.', '__')}`
  // the rich-text editor has no id of its own
  return document.getElementById(name) ?? document.querySelector<HTMLElement>(`.rich-text-lexical.${name}`)
}

/** Waits until something is on the page; undefined when it does not come. */
async function appearing(find: () => HTMLElement | null): Promise<HTMLElement | undefined> {
  const end = performance.now() + patience
  for (;;) {
    const found = find()
    if (found) return found
    if (performance.now() > end) return undefined
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Opens what is folded around an element, from outside in. */
async function unfold(element: HTMLElement): Promise<void> {
  const folded: Element[] = []
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (at.matches('.collapsible--collapsed')) folded.unshift(at)
  const own = element.querySelector(':scope > .collapsible--collapsed')
  for (const one of own ? [...folded, own] : folded) one.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
  if (folded.length > 0 || own) await wait(250)
}

/** Opens the rows on the way to a field, whose contents the form draws only once they are in view. */
async function openRows(path: string): Promise<void> {
  const steps = path.split('.')
  for (const [index, step] of steps.entries()) {
    if (!/^\d+$/.test(step)) continue
    const list = steps.slice(0, index)
    const row = await appearing(() => document.getElementById(`${list.join('-')}-row-${step}`))
    if (row === undefined) return
    await unfold(row)
    row.scrollIntoView({ block: 'center' })
  }
}

/** The box an editor types in; a field may be its own box, and an empty list has only its button. */
function inputOf(element: HTMLElement): HTMLElement {
  if (element.matches(input)) return element
  return element.querySelector<HTMLElement>(input) ?? element.querySelector<HTMLElement>('button') ?? element
}

/** Shows the field of a finding, whatever tab, list or fold it is in, puts the cursor there and marks the words. */
export async function jumpToField({ field, start, end }: Target, tab: number | undefined): Promise<void> {
  const button = tab === undefined ? undefined : document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
  await openRows(field)
  const [name = ''] = field.split('.')
  const element = (await appearing(() => fieldAt(field))) ?? fieldAt(name)
  if (!element) return
  await unfold(element)
  const box = inputOf(element)
  box.scrollIntoView({ block: 'center' })
  box.focus({ preventScroll: true })
  selectWords(box, start, end)
  const marked = element.closest('.field-type') ?? element
  marked.classList.add('ruang-coach-here')
  setTimeout(() => marked.classList.remove('ruang-coach-here'), patience)
}
