import type { Evaluation } from '@ruang-solusi/shared/eligibility'
import { every, part } from './page-part.ts'

/** A programme with what its rule says. */
export type Result = Evaluation & { slug: string }

/** The programme on the page. */
export const articleOf = (slug: string): HTMLElement => document.getElementById(slug) as HTMLElement

/** Households are asked about three in four of the questions that may still matter; measured on the example households. */
const share = 0.75

const shown = new Map<string, string>()

/** Moves every programme to its verdict and marks its reasons, the decisive ones first; those that stay as they are cost nothing. */
export function showResults(results: Result[], marks: Record<string, string>): void {
  for (const result of results) {
    const said = JSON.stringify(result)
    if (said !== shown.get(result.slug)) showReasons(result, marks)
    shown.set(result.slug, said)
  }
  for (const verdict of ['likely', 'unclear', 'unlikely']) {
    const count = results.filter((result) => result.verdict === verdict).length
    part(verdict).hidden = !count
    for (const place of every(`data-count=${verdict}`)) place.textContent = String(count)
  }
  part('left').textContent = String(Math.ceil(share * new Set(results.flatMap(({ missing }) => missing)).size))
}

function showReasons({ slug, verdict, findings, officers, missing }: Result, marks: Record<string, string>): void {
  const article = articleOf(slug)
  if (article.dataset.verdict !== verdict) part(verdict).append(article)
  article.dataset.verdict = verdict
  article.classList.remove('touched')
  for (const item of every('data-mark', article)) item.className = ''
  // the last one put in front is read first
  for (const { path, finding, decisive, because } of [...findings].reverse().sort((a, b) => Number(a.decisive) - Number(b.decisive))) {
    const leaf = article.querySelector(`[data-path="${path}"]`) as HTMLElement
    const { negated, officer } = leaf.dataset
    const mark = because ?? ((finding === 'met') === !negated ? 'met' : 'unmet')
    const isUnclear = verdict === 'unclear'
    const isShown = officer
      ? officers.includes(officer) && !missing[0] && (decisive || isUnclear)
      : (decisive && because !== 'not-asked') || (isUnclear && mark === 'met')
    const note = leaf.querySelector('small') as HTMLElement
    note.textContent = marks[mark] ?? ''
    leaf.className = mark
    for (let item: HTMLElement | null | undefined = leaf; item; item = item.parentElement?.closest('li')) {
      item.parentElement?.prepend(item)
      if (isShown) item.classList.add('shown', mark)
    }
    if (isShown && !officer) article.classList.add('touched')
  }
}
