import { clashesIn } from '../../eligibility/clashes-in.ts'
import { type Block, type Boxes, completeBoxes, type Gap, gapsIn } from '../../eligibility/rule-form.ts'
import { blockOf } from './form-block.ts'
import { type FormRow, relatedId, rowOf, rowsOf } from './form-rows.ts'
import type { Workbench } from './workbench.ts'

/** The rule of an unsaved form: its finished rows, and what the others still lack, in the order of the form. */
export type RuleReading = {
  boxes: Boxes
  gaps: Gap[]
  /** Something is chosen that the catalogue does not know, perhaps because it was added a moment ago. */
  namesUnknown: boolean
}

const boxNames = ['all', 'any', 'except'] as const

/** Reads the `rule` group of the form as it stands; rows that cannot be counted yet are left out and named. */
export function readRuleForm(rule: unknown, data: Workbench): RuleReading {
  const group = rowOf(rule)
  const read = (box: keyof Boxes) => rowsOf(group[box]).map((row) => blockOf(row, data))
  const boxes: Boxes = { all: read('all'), any: read('any'), except: read('except') }
  const clashes = clashesIn(boxes, data, data.day)
  const places = boxNames.flatMap((box) => rowsOf(group[box]).map((_, index) => `rule.${box}.${index}.`))
  const gaps = [...gapsIn(boxes), ...clashes].sort((a, b) => rankIn(places, a) - rankIn(places, b))
  const rows = new Set(clashes.map(({ row }) => row))
  const fitting = (box: keyof Boxes) => boxes[box].map((block, index) => withoutRows(block, `rule.${box}.${index}`, rows))
  return {
    boxes: completeBoxes({ all: fitting('all'), any: fitting('any'), except: fitting('except') }),
    gaps,
    namesUnknown: boxNames.some((box) => rowsOf(group[box]).some((row) => isUnknown(row, data))),
  }
}

const rankIn = (places: string[], { field }: Gap): number => places.findIndex((place) => `${field}.`.startsWith(place))

/** A row that clashes with the catalogue counts as unfinished. */
function withoutRows(block: Block, at: string, rows: Set<string>): Block {
  if (block.blockType !== 'group') return rows.has(at) ? { blockType: 'yesNo' } : block
  const conditions = (block.conditions ?? []).filter((_, index) => !rows.has(`${at}.conditions.${index}`))
  return { ...block, conditions }
}

function isUnknown(row: FormRow, data: Workbench): boolean {
  const lacks = (value: unknown, known: { id: string }[]) => relatedId(value) !== '' && !known.some(({ id }) => id === relatedId(value))
  return (
    lacks(row.question, data.questions) ||
    lacks(row.parameter, data.parameters) ||
    rowsOf(row.conditions).some((inner) => isUnknown(inner, data))
  )
}
