import type { Clarification } from '../../content/index.ts'
import { pathOf } from '../../paths.ts'
import { clarificationCard } from '../clarification.ts'
import type { CardContext } from '../context.ts'
import { fact, factsOf, untilOf } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

const texts = (lines: { text: { id: string } }[]): string[] => lines.map(({ text }) => text.id)

/** The share kit of a clarification: the truth, the claim with its stamp, the right way, what to do if one fell for it. */
export function clarificationKit(clarification: Clarification, context: CardContext): Kit {
  const card = clarificationCard(clarification, context)
  const facts = factsOf('clarification', clarification, context)
  const [steps, fell] = [facts.list.items.map(({ text }) => text), texts(clarification.ifFellForIt)]
  const proof = clarification.evidence.map(({ title }) => title)
  const ask = fact('Tanya', facts.where.text, facts.counter?.phone)
  return kitOf(card, pathOf('clarification', clarification.slug), context, {
    name: 'Cek kabar',
    facts: [
      ...(steps.length === 0 ? fact('Penjelasannya', facts.about.text) : fact('Cara yang benar', ...steps)),
      ...fact('Sudah telanjur?', ...fell),
      ...ask,
    ],
    until: untilOf(facts),
    slides: [
      { title: 'Faktanya', line: facts.what.text },
      { title: 'Yang beredar', quoted: card.quoted, line: facts.about.text },
      steps.length === 0 ? { title: 'Buktinya', items: proof } : { title: 'Cara yang benar', items: steps, ordered: true },
      fell.length === 0
        ? { title: 'Masih ragu?', line: 'Tanyakan dulu sebelum meneruskan.', facts: ask }
        : { title: 'Sudah telanjur?', items: fell, ordered: true },
    ],
  })
}
