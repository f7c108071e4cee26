import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { cardsOf, type NamedCard } from './cards-of.ts'

/** What to draw, where picture files `<hash>.webp` are, and where cards are kept. */
export type CardOrder = { snapshot: Snapshot; siteUrl: string; mediaDir: string; cardsDir: string }

const inFlight = 3

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

/** Says which document a problem belongs to; a problem nobody foresaw stays as the cause. */
function problemOf({ type, slug }: NamedCard, cause: unknown): ProblemError {
  const known = cause instanceof ProblemError ? cause : undefined
  const path = `${type}/${slug}/${known?.path ?? 'card'}`
  const problem = known === undefined ? String(cause) : known.message.slice(0, -known.nextAction.length).trim()
  return new ProblemError(
    `Kartu ${typeWords[type]} "${slug}" (${path}) tidak dapat dibuat. ${problem}`,
    known?.nextAction ?? 'Laporkan kartu ini kepada pengelola sistem.',
    { path, value: known?.value, cause },
  )
}

async function findImage(mediaDir: string, { image }: NamedCard['card']): Promise<Buffer | undefined> {
  if (image === undefined) return undefined
  try {
    return await readFile(join(mediaDir, `${image.hash}.webp`))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}

async function drawInto(folder: string, named: NamedCard, mediaDir: string): Promise<void> {
  // drawing loads two native libraries, which naming never needs
  const { drawCard } = await import('./draw-card.ts')
  const name = basename(named.file.path)
  const unfinished = join(folder, `.${name}.${randomUUID()}`)
  try {
    await writeFile(unfinished, await drawCard(named.card, await findImage(mediaDir, named.card)))
    await rename(unfinished, join(folder, name))
  } catch (cause) {
    await rm(unfinished, { force: true })
    throw problemOf(named, cause)
  }
}

/**
 * Draws the cards of a snapshot that are not there yet; a file appears whole or not at all, and old ones stay.
 * @throws ProblemError naming type, slug and field of the first card that cannot be drawn.
 */
export async function drawCards({ snapshot, siteUrl, mediaDir, cardsDir }: CardOrder): Promise<{ drawn: number; kept: number }> {
  const cards = await cardsOf(snapshot, siteUrl)
  const there = new Map<string, Set<string>>()
  for (const type of new Set(cards.map((named) => named.type))) {
    await mkdir(join(cardsDir, type), { recursive: true })
    there.set(type, new Set(await readdir(join(cardsDir, type))))
  }
  const missing = cards.filter(({ type, file }) => there.get(type)?.has(basename(file.path)) !== true)
  const queue = missing.values()
  const work = async () => {
    for (const named of queue) await drawInto(join(cardsDir, named.type), named, mediaDir)
  }
  const workers = await Promise.allSettled(Array.from({ length: inFlight }, work))
  const failed = workers.find((worker) => worker.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return { drawn: missing.length, kept: cards.length - missing.length }
}
