import type { Case } from '@ruang-solusi/shared/content'
import type { FlattenedField } from 'payload'
import { projectFields, type References } from '../snapshot/project-fields.ts'
import type { ProgrammeRule } from './programme-problems.ts'
import type { Boxes } from './rule-form.ts'

type Values = Record<string, unknown>

/** The boxes and cases of a stored programme, read in all locales; `fields` are those of its collection. */
export async function readProgrammeRule(fields: FlattenedField[], stored: Values, references: References): Promise<ProgrammeRule> {
  const rule = fields.find(({ name }) => name === 'rule')
  const boxFields = rule && 'flattenedFields' in rule ? rule.flattenedFields : []
  const boxes = await projectFields(boxFields, (stored.rule ?? {}) as Values, references, 'rule.')
  const { cases } = await projectFields(
    fields.filter(({ name }) => name === 'cases'),
    stored,
    references,
  )
  return { boxes: boxes as Boxes, cases: cases as Case[] }
}
