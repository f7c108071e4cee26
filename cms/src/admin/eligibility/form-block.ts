import type { Block, LeafBlock } from '../../eligibility/rule-form.ts'
import { type FormRow, isFilled, relatedId, rowsOf } from './form-rows.ts'
import type { Workbench } from './workbench.ts'

/** A row of the form in the shape that rules are made from: keys in place of ids. An id that is not in the catalogue stays as it is. */
export function blockOf(row: FormRow, data: Workbench): Block {
  if (row.blockType !== 'group') return leafOf(row, data)
  const conditions = rowsOf(row.conditions).map((inner) => leafOf(inner, data))
  return row.need === 'all' || row.need === 'any' ? { blockType: 'group', need: row.need, conditions } : { blockType: 'group', conditions }
}

const kinds: Record<LeafBlock['blockType'], (row: FormRow, data: Workbench) => LeafBlock> = {
  yesNo: ({ is }) => ({ blockType: 'yesNo', ...(is === 'yes' || is === 'no' ? { is } : {}) }),
  option: ({ options }) => ({ blockType: 'option', options: Array.isArray(options) ? options.map(String) : [] }),
  limit: ({ bound, parameter, value }, { parameters }) => ({
    blockType: 'limit',
    ...(bound === 'min' || bound === 'max' ? { bound } : {}),
    ...keyAt('parameter', parameter, parameters),
    ...(isFilled(value) ? { value: Number(value) } : {}),
  }),
  officer: ({ officer }) => ({ blockType: 'officer', ...(isFilled(officer) ? { officer: String(officer) } : {}) }),
}

function leafOf(row: FormRow, data: Workbench): LeafBlock {
  const block = (kinds[row.blockType as LeafBlock['blockType']] ?? kinds.yesNo)(row, data)
  return { ...block, ...keyAt('question', row.question, data.questions), ...extrasOf(row) }
}

function keyAt<Name extends 'question' | 'parameter'>(
  name: Name,
  value: unknown,
  items: { id: string; key: string }[],
): { [Key in Name]?: string } {
  const id = relatedId(value)
  const key = items.find((item) => item.id === id)?.key ?? id
  return (key === '' ? {} : { [name]: key }) as { [Key in Name]?: string }
}

function extrasOf({ text, legalBasis }: FormRow): Pick<LeafBlock, 'text' | 'legalBasis'> {
  const laws = rowsOf(legalBasis).filter(({ title }) => isFilled(title))
  return {
    ...(isFilled(text) ? { text: { id: String(text) } } : {}),
    ...(laws.length > 0
      ? { legalBasis: laws.map(({ title, url }) => ({ title: String(title), ...(isFilled(url) ? { url: String(url) } : {}) })) }
      : {}),
  }
}
