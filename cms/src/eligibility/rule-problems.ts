import type { Catalogue } from '@ruang-solusi/shared/cases'
import { contentTypes, Localised, officers } from '@ruang-solusi/shared/content'
import { z } from 'zod'
import { contractMessage } from '../snapshot/contract-message.ts'
import { clashesIn } from './clashes-in.ts'
import type { Problem } from './problem.ts'
import { type Boxes, gapsIn, type LeafAt, leavesIn } from './rule-form.ts'

const Extras = z.object({ text: Localised.optional(), legalBasis: contentTypes.programme.shape.legalBasis.optional() })

/** Own sentences and laws that the contract refuses. */
function extrasProblems({ leaf, field }: LeafAt): Problem[] {
  const issues = Extras.safeParse(leaf).error?.issues ?? []
  return issues.map((issue) => {
    const path = issue.path[0] === 'text' ? 'text' : issue.path.join('.')
    return { path: `${field}.${path}`, message: contractMessage(issue, leaf) }
  })
}

const officerProblems = ({ leaf, field }: LeafAt): Problem[] =>
  leaf.blockType === 'officer' && leaf.officer && !Object.hasOwn(officers, leaf.officer)
    ? [{ path: `${field}.officer`, message: `“${leaf.officer}” tidak ada di daftar. Pilih siapa yang memutuskan.` }]
    : []

/** Why the rule of these boxes cannot be applied with a catalogue: every problem at its field, in the order of the form within each kind. */
export function ruleProblems(boxes: Boxes, catalogue: Catalogue, day: string): Problem[] {
  const leaves = leavesIn(boxes)
  return [
    ...gapsIn(boxes).map(({ field, message }) => ({ path: field, message })),
    ...clashesIn(boxes, catalogue, day).map(({ field, message }) => ({ path: field, message })),
    ...leaves.flatMap(officerProblems),
    ...leaves.flatMap(extrasProblems),
  ]
}
