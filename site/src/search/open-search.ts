import { type Finding, findPages } from './find-pages.ts'
import { loadPageIndex, type PageIndex } from './page-index.ts'
import { part } from './page-part.ts'
import type { SearchData } from './search-data.ts'
import { showResults } from './show-results.ts'
import type { Texts } from './texts.ts'

const pauseMs = 250

/** Searches while somebody writes. The words stand in the fragment of the address, which no browser sends. */
export function openSearch(texts: Texts, loadData: () => Promise<SearchData>): void {
  const field = part<HTMLInputElement>('query')
  const status = part('status')
  let index: Promise<PageIndex> | undefined
  let turn = 0
  let pause: number | undefined

  const load = (): Promise<PageIndex> => {
    index ??= loadPageIndex()
    return index
  }

  const search = async (): Promise<void> => {
    clearTimeout(pause)
    const current = ++turn
    const asked = field.value.trim()
    history.replaceState(null, '', asked ? `#q=${encodeURIComponent(asked)}` : location.pathname)
    part('found').hidden = asked.length < 2
    if (asked.length < 2) return
    if (index === undefined) status.textContent = texts.loading
    part('failed').hidden = true
    try {
      const finding: Finding = await findPages(asked, await load(), async () => (await loadData()).words)
      await showResults(finding, { texts, asked, isCurrent: () => current === turn })
    } catch (problem) {
      status.textContent = texts.failed
      part('failed').hidden = false
      throw problem
    }
  }

  const readAddress = (): void => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q')
    if (asked === null) return
    field.value = asked
    void search()
  }

  for (const button of document.querySelectorAll<HTMLElement>('[data-query]')) {
    button.onclick = () => {
      field.value = button.dataset.query ?? ''
      void search()
    }
  }
  field.onfocus = () => void load()
  field.oninput = () => {
    clearTimeout(pause)
    pause = window.setTimeout(search, pauseMs)
  }
  part('form').onsubmit = (event) => {
    event.preventDefault()
    void search().then(() => part('heading').focus())
  }
  // a failed import is remembered by the page
  part('failed').onclick = () => location.reload()
  addEventListener('hashchange', readAddress)
  readAddress()
}
