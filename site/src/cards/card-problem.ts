import { ProblemError } from '@ruang-solusi/shared/errors'
import type { NamedCard } from './cards-of.ts'

const typeWords: Record<NamedCard['type'], string> = {
  programme: 'program',
  story: 'cerita',
  clarification: 'cek kabar',
  notice: 'kabar',
  guide: 'panduan',
  topic: 'kebutuhan',
  agency: 'instansi',
  paper: 'dokumen',
  page: 'halaman',
}

const shapeWords: Record<NamedCard['card']['shape'], string> = {
  landscape: 'kartu',
  square: 'gambar persegi',
  status: 'gambar status',
  slide: 'slide',
}

type Known = { problem: string; nextAction: string; field: string; value?: unknown }

/** What the operating system says when a file cannot be written. */
const diskProblems: Record<string, Known> = {
  ENOSPC: { problem: 'Penyimpanan penuh.', nextAction: 'Kosongkan ruang di penyimpanan, lalu terbitkan lagi.', field: 'card' },
  EDQUOT: { problem: 'Jatah penyimpanan habis.', nextAction: 'Tambah jatah penyimpanan, lalu terbitkan lagi.', field: 'card' },
  EROFS: { problem: 'Penyimpanan tidak dapat ditulisi.', nextAction: 'Periksa izin folder kartu, lalu terbitkan lagi.', field: 'card' },
  EACCES: { problem: 'Penyimpanan tidak dapat ditulisi.', nextAction: 'Periksa izin folder kartu, lalu terbitkan lagi.', field: 'card' },
}

function recognise(cause: unknown): Known {
  if (cause instanceof ProblemError) {
    const { path, nextAction, value, message } = cause
    return { problem: message.slice(0, -nextAction.length).trim(), nextAction, field: path ?? 'card', value }
  }
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? ''
  return diskProblems[code] ?? { problem: String(cause), nextAction: 'Laporkan kartu ini kepada pengelola sistem.', field: 'card' }
}

/** Says which document, and which of its fields, a problem belongs to; its path is `<type>/<slug>/<field>`. */
export function cardProblem({ type, slug, card }: NamedCard, cause: unknown): ProblemError {
  const { problem, nextAction, field, value } = recognise(cause)
  const path = `${type}/${slug}/${field}`
  const where = field === 'image' ? ', kolom gambar' : ''
  return new ProblemError(
    `${shapeWords[card.shape][0]?.toUpperCase()}${shapeWords[card.shape].slice(1)} ${typeWords[type]} "${slug}"${where} (${path}) tidak dapat dibuat. ${problem}`,
    nextAction,
    { path, value, cause },
  )
}
