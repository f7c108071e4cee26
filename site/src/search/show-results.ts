import type { Finding } from './find-pages.ts'
import { markWords, readExcerpt } from './mark-words.ts'
import type { FoundPage } from './page-index.ts'
import { fill, make, part } from './page-part.ts'
import type { Texts } from './texts.ts'

/** As many results as are read and shown at once. */
const shownAtOnce = 12

// what helps most comes first, behind the kind of the best result; a programme near the top goes before all
const order = ['programme', 'clarification', 'guide', 'notice', 'topic', 'paper', 'agency', 'page', 'story']

/** Shows what was found in groups by kind. */
export async function showResults(
  finding: Finding,
  { texts, asked, most = shownAtOnce, isCurrent }: { texts: Texts; asked: string; most?: number; isCurrent: () => boolean },
): Promise<void> {
  const { how, query, matches } = finding
  const pages = await Promise.all(matches.slice(0, most).map(({ data }) => data()))
  // who types on has asked something else meanwhile
  if (!isCurrent()) return
  const top = pages.slice(0, 3).map(({ meta }) => meta.kind)
  const best = top.includes('programme') ? 'programme' : top.find((kind) => kind !== 'story')
  const kinds = order.filter((kind) => pages.some(({ meta }) => meta.kind === kind)).sort((a, b) => +(b === best) - +(a === best))
  part('results').replaceChildren(
    ...kinds.map((kind) => {
      const items = pages.filter(({ meta }) => meta.kind === kind).map((page) => showPage(page, query, texts))
      return make('section', '', make('h3', '', nameOf(kind, texts)), make('ul', 'items', ...items))
    }),
  )
  part('status').textContent = fill(texts[how], { n: matches.length, q: how === 'none' ? asked : query, asked })
  part('empty').hidden = matches.length > 0
  const more = part('more')
  more.hidden = matches.length <= most
  more.onclick = () => showResults(finding, { texts, asked, most: matches.length, isCurrent })
}

const nameOf = (kind: string, { kinds }: Texts): string => kinds[kind as keyof Texts['kinds']]

function showPage({ url, excerpt, meta }: FoundPage, query: string, texts: Texts): HTMLElement {
  const badges = make('p', 'badges', make('span', 'badge kind', nameOf(meta.kind, texts)))
  if (meta.state) badges.append(make('span', `badge ${meta.tone}`, meta.state))
  if (meta.example) badges.append(make('span', 'badge example', meta.example))
  const link = make('a', '', ...markWords(meta.title, query))
  link.href = url
  const box = make('div', '', badges, make('h4', 'item-title', link))
  if (meta.note) box.append(make('p', 'kicker', ...markWords(meta.note, query)))
  if (excerpt) box.append(make('p', 'item-line', ...readExcerpt(excerpt)))
  return make('li', 'item', box)
}
