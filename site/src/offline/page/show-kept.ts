import type { KeptPage } from '../orders.ts'
import { fill, inKb, make, part } from './page-part.ts'
import type { PageTexts } from './page-texts.ts'

const sayDay = (instant: string): string =>
  new Date(instant).toLocaleDateString(document.documentElement.lang === 'en' ? 'en-GB' : 'id', {
    dateStyle: 'long',
    timeZone: 'Asia/Jakarta',
  })

/** Lists what is kept; `drop` is called when a resident deletes one. */
export function showKept(kept: KeptPage[], texts: PageTexts, drop: (path: string, title: string) => void): void {
  part('none').hidden = kept.length > 0
  part('install').hidden = kept.length === 0
  const items = kept.map((page) => {
    const { path, savedAt, bytes } = page
    const title = path === texts.paths.check ? texts.check : page.title
    const item = make('li', { className: 'box kept-page' })
    const button = make('button', { type: 'button', className: 'button quiet', textContent: texts.drop, onclick: () => drop(path, title) })
    button.setAttribute('aria-label', `${texts.drop}: ${title}`)
    const age = make('span', { className: 'note', textContent: fill(texts.kept, { day: sayDay(savedAt), kb: inKb(bytes) }) })
    const name = make('p', {})
    name.append(make('a', { href: path, textContent: title }), age)
    item.append(name, button)
    return item
  })
  part('kept').replaceChildren(...items)
}
