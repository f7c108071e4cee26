import type { Content } from '../../content/index.ts'
import { baseFacts, saysFree } from '../base-facts.ts'
import { sayCounter } from '../counter.ts'
import type { ShareFacts } from '../facts.ts'
import type { KitContext } from '../kit-context.ts'
import { oneLine } from '../one-line.ts'
import type { Say } from '../say.ts'

/** What a story's message says: the person's own words, and what the reader can do. */
export function storyFacts(story: Content<'story'>, context: KitContext, say: Say): ShareFacts {
  const base = baseFacts('story', story, context.library.find('agency', story.agency), context, say)
  const programmes = story.programmes.flatMap((slug) => context.library.find('programme', slug) ?? [])
  const names = programmes.map(({ plainName }) => say.content(plainName).text).join(', ')
  const name = say.content(story.name)
  const byline = [oneLine(story.alias), oneLine(story.area)].filter((part) => part !== '').join(', ')
  const oneTeller = story.realName ? 'dengan persetujuannya' : 'nama disamarkan, dengan persetujuan'
  const origin = story.composed ? 'cerita gabungan dari beberapa pengalaman, nama disamarkan' : oneTeller
  const isFree = programmes.length > 0 && programmes.every(({ cost }) => saysFree(cost.id))
  return {
    ...base,
    what: name.text === '' ? name : { ...name, text: `“${name.text.replace(/^["“”]+|["“”]+$/gu, '')}”` },
    list: { heading: 'Yang bisa kita lakukan', items: story.whatYouCanDo.map(({ text }) => say.content(text)), isOrdered: false },
    where: say.name(sayCounter(base.counter)),
    isToAsk: true,
    cost: isFree ? say.framed('free') : say.name(''),
    entry: `${byline}; ${origin}.`,
    more: names === '' ? [] : [{ text: `Program dalam cerita ini: ${names}.` }],
  }
}
