import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import type { ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { oneLine } from '../one-line.ts'
import type { Say } from '../say.ts'

/** What a paper's message says: where one gets it, what it costs, how long it takes, what to do without it. */
export function paperFacts(paper: Content<'paper'>, context: KitContext, say: Say): ShareFacts {
  const agency = paper.agency === undefined ? undefined : context.library.find('agency', paper.agency)
  const base = baseFacts('paper', paper, agency, context, say)
  const cost = say.content(paper.cost)
  const duration = say.content(paper.duration).text
  const lacking = say.content(paper.ifLacking).text
  return {
    ...base,
    what: { text: say.frame('paper-how', { name: oneLine(paper.name) }), lang: say.locale },
    where: say.content(paper.whereToGet),
    cost: say.locale !== 'id' && cost.lang === 'id' && saysFree(cost.text) ? say.framed('free') : cost,
    more: [
      ...(duration === '' ? [] : [{ text: `Lama proses: ${duration}` }]),
      ...(lacking === '' ? [] : [{ text: /^[^.?]*\?/.test(lacking) ? lacking : `Belum punya? ${lacking}` }]),
    ],
  }
}
