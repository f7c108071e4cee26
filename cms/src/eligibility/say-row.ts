import type { Catalogue } from '@ruang-solusi/shared/cases'
import { type Outline, outlineOf } from '@ruang-solusi/shared/rule-words'
import { clashesIn } from './clashes-in.ts'
import { type Block, completeBoxes, gapsIn, ruleOf } from './rule-form.ts'

const sayOutline = (outline: Outline): string =>
  outline.kind === 'condition' ? outline.text : outline.items.map(sayOutline).join(outline.kind === 'all' ? ' dan ' : ' atau ')

/** A row of the form in words, "Punya KIP" or "Umur: 60 tahun atau lebih dan Tinggal sendiri"; undefined while it is unfinished or does not fit. */
export function sayRow(block: Block, catalogue: Catalogue, day: string): string | undefined {
  const boxes = { all: [block], any: [], except: [] }
  const rule = ruleOf(completeBoxes(boxes), catalogue.questions)
  if (!rule || gapsIn(boxes).length > 0 || clashesIn(boxes, catalogue, day).length > 0) return undefined
  return sayOutline(outlineOf(rule, { catalogue, asOf: day, locale: 'id' }))
}
