import type { Block, Boxes, LeafBlock } from './blocks.ts'

/** What a row still lacks, at its field of the form, in Indonesian. */
export type Gap = { field: string; message: string }

const boxNames = ['all', 'any', 'except'] as const

const leafTypes = new Set<unknown>(['yesNo', 'option', 'limit', 'officer'])

function leafGaps(block: LeafBlock, at: string, isException: boolean): Gap[] {
  if (!leafTypes.has(block.blockType)) {
    return [{ field: at, message: 'Di sini hanya bisa satu syarat. Hapus baris ini, lalu tambahkan lagi dari pilihan yang ada.' }]
  }
  const gap = (name: string, message: string): Gap => ({ field: `${at}.${name}`, message })
  if (block.blockType === 'officer') {
    if (isException) return [gap('officer', 'Keputusan petugas tidak bisa menjadi pengecualian. Pindahkan ke “Harus memenuhi semua”.')]
    return block.officer ? [] : [gap('officer', 'Pilih siapa yang memutuskan.')]
  }
  const gaps = block.question ? [] : [gap('question', 'Pilih pertanyaannya.')]
  if (block.blockType === 'yesNo' && block.is !== 'yes' && block.is !== 'no') gaps.push(gap('is', 'Pilih “Ya” atau “Tidak”.'))
  if (block.blockType === 'option' && !block.options?.length) gaps.push(gap('options', 'Pilih sedikitnya satu pilihan.'))
  if (block.blockType !== 'limit') return gaps
  if (block.bound !== 'min' && block.bound !== 'max') gaps.push(gap('bound', 'Pilih “paling sedikit” atau “paling banyak”.'))
  if (block.parameter === undefined && block.value === undefined) {
    gaps.push(gap('parameter', 'Pilih batas dari daftar, atau tulis angka tetap di bawahnya.'))
  }
  if (block.parameter !== undefined && block.value !== undefined) {
    gaps.push(gap('value', 'Isi salah satu saja: batas dari daftar atau angka tetap. Kosongkan yang lain.'))
  }
  return gaps
}

function blockGaps(block: Block, at: string, isException: boolean): Gap[] {
  if (block.blockType !== 'group') return leafGaps(block, at, isException)
  const gaps =
    block.need === 'all' || block.need === 'any'
      ? []
      : [{ field: `${at}.need`, message: 'Pilih apakah semua harus terpenuhi, atau cukup salah satu.' }]
  const conditions = block.conditions ?? []
  if (conditions.length === 0) {
    gaps.push({ field: `${at}.conditions`, message: 'Kelompok ini kosong. Tambahkan syarat di dalamnya, atau hapus kelompoknya.' })
  }
  return [...gaps, ...conditions.flatMap((condition, index) => leafGaps(condition, `${at}.conditions.${index}`, isException))]
}

/** What is still missing or cannot be said in the boxes, in the order of the form; empty when every row is finished. */
export const gapsIn = (boxes: Boxes): Gap[] =>
  boxNames.flatMap((box) => boxes[box].flatMap((block, index) => blockGaps(block, `rule.${box}.${index}`, box === 'except')))

/** The boxes without rows that still lack something; a group goes when none of its rows is finished. */
export function completeBoxes(boxes: Boxes): Boxes {
  const finished = (box: (typeof boxNames)[number]): Block[] =>
    boxes[box]
      .map((block) =>
        block.blockType === 'group'
          ? { ...block, conditions: (block.conditions ?? []).filter((leaf) => leafGaps(leaf, '', box === 'except').length === 0) }
          : block,
      )
      .filter((block) => blockGaps(block, '', box === 'except').length === 0)
  return { all: finished('all'), any: finished('any'), except: finished('except') }
}
