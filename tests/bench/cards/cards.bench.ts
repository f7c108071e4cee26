import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '@ruang-solusi/shared/card'
import { beforeAll, expect, test } from 'vitest'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { drawCards, drawKits } from '../../../site/src/cards/index.ts'
import { keepFile } from '../../../site/src/cards/keep-file.ts'
import type { Plan } from '../../../site/src/cards/paint/paint-plan.ts'
import { planIn } from '../../../site/src/cards/shapes/index.ts'
import { generatedCards, imageOf, seedCards, seedSnapshot, siteUrl } from '../../site/cards/seed-cards.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { canvasCard, writeGround } from './canvas-card.ts'
import { satoriCard, satoriFonts } from './satori-card.ts'

type Engine = (card: Card, folder: string, name: string) => Promise<number>
type Measure = { milliseconds: number; bytes: number }

const rounds = 7
const perRound = 16

let cards: Card[]
beforeAll(async () => {
  cards = (await seedCards()).map(({ card }) => card).filter(({ image }) => image === undefined)
})

const cpuMilliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const middle = (runs: Measure[]): Measure => ({
  milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
  bytes: median(runs.map(({ bytes }) => bytes)),
})

/** CPU time of all threads, and bytes, of one card on average: from the model to the file on the disk. */
async function measure(draw: Engine, sample: Card[], folder: string): Promise<Measure> {
  const since = process.cpuUsage()
  let bytes = 0
  for (const [index, card] of sample.entries()) bytes += await draw(card, folder, String(index))
  return { milliseconds: cpuMilliseconds(since) / sample.length, bytes: bytes / sample.length }
}

const ours: Engine = async (card, folder, name) => {
  const file = await drawCard(card)
  keepFile(folder, `${name}.png`, file)
  return file.length
}

async function written(folder: string, name: string, file: Buffer): Promise<number> {
  await writeFile(join(folder, `peer-${name}.png`), file)
  return file.length
}

/** Draws the same cards by both, alternately, every round with titles nobody has drawn before; prints and gives the ratios. */
async function compare(name: string, peer: (grounds: Map<string, string>) => Engine): Promise<{ faster: number; lighter: number }> {
  const folder = await temporaryFolder()
  const grounds = new Map<string, string>()
  for (const card of cards) {
    const { backdrop } = await planIn.landscape(card)
    if (!grounds.has(backdrop.key)) grounds.set(backdrop.key, await writeGround(backdrop, folder, `ground-${grounds.size}`))
  }
  const other = peer(grounds)
  // once before the clock runs, so that both are compiled
  await measure(ours, generatedCards(cards, 10 * perRound, 1), folder)
  await measure(other, generatedCards(cards, 6, 1), folder)
  const runs: { ours: Measure[]; peer: Measure[] } = { ours: [], peer: [] }
  for (let round = 0; round < rounds; round++) {
    const sample = generatedCards(cards, perRound, 100 + round)
    runs.ours.push(await measure(ours, sample, folder))
    runs.peer.push(await measure(other, sample, folder))
  }
  const [one, two] = [middle(runs.ours), middle(runs.peer)]
  const [faster, lighter] = [two.milliseconds / one.milliseconds, one.bytes / two.bytes]
  const say = ({ milliseconds, bytes }: Measure) => `${milliseconds.toFixed(1)} ms CPU, ${(bytes / 1000).toFixed(1)} kB`
  process.stdout.write(
    `\n${name}: ${say(two)}; ours: ${say(one)}; ${faster.toFixed(1)}× the cards per CPU second, ${lighter.toFixed(2)}× the bytes\n`,
  )
  return { faster, lighter }
}

test('the same cards as satori 0.63.2 and resvg 2.6.2', async () => {
  const fonts = await satoriFonts()
  const draw: Engine = async (card, folder, name) => {
    const plan: Plan = await planIn.landscape(card)
    return written(folder, name, await satoriCard(plan, fonts))
  }
  const { faster, lighter } = await compare('satori + resvg', () => draw)
  expect(lighter).toBeLessThanOrEqual(0.38)
  expect(faster).toBeGreaterThan(4)
})

test('the same words on the same grounds as astro-og-canvas 0.13.2', async () => {
  const { faster, lighter } = await compare('astro-og-canvas', (grounds) => async (card, folder, name) => {
    const { backdrop } = await planIn.landscape(card)
    return written(folder, name, await canvasCard(card, grounds.get(backdrop.key) ?? ''))
  })
  expect(lighter).toBeLessThanOrEqual(0.45)
  expect(faster).toBeGreaterThan(8)
})

test('a whole seed: previews, kits, and nothing when nothing changed', async () => {
  const folder = await temporaryFolder()
  for (const card of (await seedCards()).map((named) => named.card)) {
    const image = await imageOf(card)
    if (image !== undefined && card.image !== undefined) await writeFile(join(folder, `${card.image.hash}.webp`), image)
  }
  const order = { snapshot: seedSnapshot, siteUrl, mediaDir: folder, cardsDir: join(folder, 'cards') }
  for (const [name, draw] of Object.entries({ previews: drawCards, kits: drawKits, 'previews again': drawCards, 'kits again': drawKits })) {
    const since = process.cpuUsage()
    const { drawn, kept } = await draw(order)
    const took = cpuMilliseconds(since)
    process.stdout.write(
      `${name}: ${drawn} drawn, ${kept} kept, ${took.toFixed(0)} ms CPU, ${(took / (drawn + kept)).toFixed(2)} ms each\n`,
    )
    if (name.endsWith('again')) expect(took / kept).toBeLessThan(1)
  }
})
