import { matchClaims } from './match-claims.ts'
import { fill, make, part } from './page-part.ts'
import { judgeLinks } from './read-links.ts'
import type { Claim, SearchData } from './search-data.ts'
import type { Texts } from './texts.ts'

/** Shows which clarifications answer a message, what its addresses are, and whom to ask when there is none. */
export function showAnswers(message: string, data: SearchData, texts: Texts): void {
  const claims = matchClaims(message, data.claims)
  const links = judgeLinks(message, data)
  const { found, none } = texts.message
  part('message-status').textContent = claims.length > 0 ? fill(found, { n: claims.length }) : none
  part('answers').replaceChildren(...claims.map((claim) => showClaim(claim, texts)))
  part('report').classList.toggle('shown', claims.length === 0)
  part('links').hidden = links.length === 0
  part('link-list').replaceChildren(
    ...links.map(({ host, judgement, name }) => {
      // nobody can tap what is no address any more
      const dead = make('strong', 'host', host.replaceAll('.', '[titik]'))
      dead.translate = false
      return make('li', `box ${judgement}`, dead, make('span', '', fill(texts.message[judgement], { name })))
    }),
  )
}

function showClaim({ path, title, verdict, tone, example }: Claim, texts: Texts): HTMLElement {
  const badges = make('p', 'badges', make('span', 'badge go', texts.message.truth))
  if (example) badges.append(make('span', 'badge example', texts.example))
  const link = make('a', '', title)
  link.href = path
  // the verdict is on the message, and never stands beside the truth as if it were on that
  const judged = make('p', `judged ${tone}`, fill(texts.message.judged, { verdict }))
  return make('li', 'item', make('div', '', badges, make('h3', 'item-title', link), judged))
}
