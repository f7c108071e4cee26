import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import { cardProblem } from './card-problem.ts'
import { cardsOf, kitCardsOf, type NamedCard } from './cards-of.ts'
import { keepFile } from './keep-file.ts'

/** What to draw, where picture files `<hash>.webp` are, and where cards are kept. */
export type CardOrder = {
  snapshot: Snapshot
  siteUrl: string
  mediaDir: string
  cardsDir: string
  /** Writes a finished card; throws what the operating system says. */
  keep?: typeof keepFile
}

/** How many cards were drawn, and how many were there already. */
export type DrawnCards = { drawn: number; kept: number }

/** While the engine sets the letters of one card, others are painted. */
const inFlight = 4

async function findImage(mediaDir: string, { image }: NamedCard['card']): Promise<Buffer | undefined> {
  if (image === undefined) return undefined
  try {
    return await readFile(join(mediaDir, `${image.hash}.webp`))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw cause
  }
}

async function findMissing(cards: NamedCard[], cardsDir: string): Promise<NamedCard[]> {
  const there = new Map<string, Set<string>>()
  for (const type of new Set(cards.map((named) => named.type))) {
    await mkdir(join(cardsDir, type), { recursive: true })
    there.set(type, new Set(await readdir(join(cardsDir, type))))
  }
  const missing = cards.filter(({ type, file }) => there.get(type)?.has(basename(file.path)) !== true)
  // equal pictures have equal names
  const different = [...new Map(missing.map((named) => [named.file.path, named])).values()]
  // what lies behind the words is drawn once when cards that share it follow one another
  return different.sort((a, b) => (lookOf(a) < lookOf(b) ? -1 : 1))
}

const lookOf = ({ card: { shape, design, icon, quiet, example, slide } }: NamedCard): string =>
  [shape, design, icon, quiet, example, slide?.number === 1].join(' ')

async function drawMissing(cards: NamedCard[], { mediaDir, cardsDir, keep = keepFile }: CardOrder): Promise<DrawnCards> {
  const missing = await findMissing(cards, cardsDir)
  if (missing.length === 0) return { drawn: 0, kept: cards.length }
  // drawing loads two native libraries, which naming never needs
  const { drawCard } = await import('./draw-card.ts')
  const queue = missing.values()
  const work = async () => {
    for (const named of queue) {
      try {
        const drawn = await drawCard(named.card, await findImage(mediaDir, named.card))
        keep(join(cardsDir, named.type), basename(named.file.path), drawn)
      } catch (cause) {
        throw cardProblem(named, cause)
      }
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: inFlight }, work))
  const failed = workers.find((worker) => worker.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return { drawn: missing.length, kept: cards.length - missing.length }
}

/**
 * Draws the link previews of a snapshot that are not there yet; a file appears whole or not at all, and old ones stay.
 * @throws ProblemError naming type, slug and field of the first card that cannot be drawn.
 */
export const drawCards = async (order: CardOrder): Promise<DrawnCards> => drawMissing(await cardsOf(order.snapshot, order.siteUrl), order)

/**
 * Draws the pictures of share kits that are not there yet, as `drawCards` does link previews.
 * @throws ProblemError naming type, slug and field of the first picture that cannot be drawn.
 */
export const drawKits = async (order: CardOrder): Promise<DrawnCards> => drawMissing(await kitCardsOf(order.snapshot, order.siteUrl), order)
