import type { Notice } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { noticeCard } from '../notice.ts'
import { askFact, asSentence, costFact, fact, factsOf, paperLines, papersFact, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** The share kit of a notice: what, when, where, what to bring; no slides once it is over. */
export function noticeKit(notice: Notice, context: CardContext): Kit {
  const card = noticeCard(notice, context)
  const facts = factsOf('notice', notice, context)
  const [when, where] = [fact('Kapan', facts.when.text), fact('Di mana', facts.where.text)]
  const forWhom = fact('Untuk siapa', ...facts.forWhom.map(({ text }) => text))
  const papers = paperLines(facts)
  const isPast = notice.state === 'past'
  return kitOf(card, pathOf('notice', notice.slug), context, {
    name: 'Kabar',
    facts: [...when, ...where, ...forWhom, ...(isPast ? [] : [...papersFact(facts), ...costFact(facts)]), ...askFact(facts)],
    until: isPast ? undefined : untilOf(facts),
    slides: isPast
      ? []
      : [
          { title: 'Ada apa', line: `${asSentence(card.title)} ${facts.about.text}` },
          { title: 'Kapan', line: asSentence(facts.when.text), facts: forWhom },
          { title: 'Di mana', line: asSentence(facts.where.text), facts: askFact(facts) },
          papers.length === 0
            ? { title: 'Bawa apa', line: papersFact(facts)[0]?.text, facts: costFact(facts) }
            : { title: 'Bawa apa', items: papers, facts: costFact(facts) },
        ],
  })
}
