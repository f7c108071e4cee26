import type { CatalogueParameter, CatalogueQuestion } from '@ruang-solusi/shared/content'
import { formatDay, isIsoDay } from '@ruang-solusi/shared/day'
import type { Problem } from './problem.ts'

type Version = Partial<CatalogueParameter['versions'][number]>

const reserved = ['dont-know', 'wont-say']
const forever = '~'

function optionProblems(options: { key?: string }[]): Problem[] {
  return options.flatMap(({ key }, index) => {
    const path = `options.${index}.key`
    if (key === undefined) return []
    if (reserved.includes(key)) {
      return [{ path, message: `Kunci “${key}” sudah dipakai untuk “Saya belum tahu” dan “Lewati”. Tulis kunci lain.` }]
    }
    const first = options.findIndex((other) => other.key === key)
    return first === index ? [] : [{ path, message: `Kunci “${key}” sudah dipakai pilihan baris ${first + 1}. Tulis kunci lain.` }]
  })
}

/** What is wrong with a question beyond what the contract can word. */
export function questionProblems({ kind, options = [], min, max }: Partial<CatalogueQuestion>): Problem[] {
  if (kind === undefined) return []
  const isFigure = kind === 'number' || kind === 'rupiah'
  const isChoice = kind === 'choice' || kind === 'choices'
  if (isChoice && options.length === 0) return [{ path: 'options', message: 'Belum ada pilihan. Tulis satu baris untuk tiap pilihan.' }]
  if (!isChoice && options.length > 0) {
    return [{ path: 'options', message: 'Cara menjawab ini tidak memakai pilihan. Hapus semua pilihan, atau ganti cara menjawabnya.' }]
  }
  if (!isFigure && (min !== undefined || max !== undefined)) {
    const path = min === undefined ? 'max' : 'min'
    return [{ path, message: 'Pertanyaan ini tidak dijawab dengan angka. Kosongkan angka terkecil dan terbesar.' }]
  }
  if (min !== undefined && max !== undefined && min > max) {
    return [{ path: 'max', message: `Angka terbesar (${max}) lebih kecil daripada angka terkecil (${min}). Betulkan salah satunya.` }]
  }
  return optionProblems(options)
}

const sayDays = ({ from = '', to }: Version): string => `${formatDay(from)} – ${to === undefined ? 'seterusnya' : formatDay(to)}`
const hasDays = ({ from, to = from }: Version): boolean => isIsoDay(String(from)) && isIsoDay(String(to))

function versionProblems(versions: Version[], index: number): Problem[] {
  const version = versions[index]
  if (version === undefined || !hasDays(version)) return []
  const { from = '', to = forever } = version
  if (to < from) {
    const message = `“Sampai” (${formatDay(to)}) lebih awal daripada “Mulai berlaku” (${formatDay(from)}). Betulkan salah satunya.`
    return [{ path: `versions.${index}.to`, message }]
  }
  const overlaps = (other: Version) => hasDays(other) && (other.from ?? '') <= to && from <= (other.to ?? forever)
  const earlier = versions.slice(0, index).findIndex(overlaps)
  const clashing = versions[earlier]
  if (clashing === undefined) return []
  const rows = `baris ${index + 1} (${sayDays(version)}) dan baris ${earlier + 1} (${sayDays(clashing)})`
  return [{ path: `versions.${index}.from`, message: `Masa berlaku ${rows} bertumpukan. Isi “Sampai” di baris yang lama.` }]
}

/** What is wrong with a parameter beyond what the contract can word. */
export const parameterProblems = ({ versions = [] }: Partial<CatalogueParameter>): Problem[] =>
  versions.flatMap((version, index) => [
    ...versionProblems(versions, index),
    ...(version.value !== undefined && version.value < 0
      ? [{ path: `versions.${index}.value`, message: `Batas ${version.value} kurang dari 0. Tulis angka penuh tanpa tanda.` }]
      : []),
  ])
