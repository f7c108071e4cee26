import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card, CardShape } from '@ruang-solusi/shared/card'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawCard } from '../../../site/src/cards/draw-card.ts'
import { compareFiles } from './likeness.ts'
import { onePerDesign } from './one-per-design.ts'

const folder = join(import.meta.dirname, 'goldens')
/** How wide the golden of each shape is, px: small enough to keep, large enough to miss a line of text. */
const widths: Record<CardShape, number> = { landscape: 320, square: 200, status: 160, slide: 160 }

/** Words of pages change without the look being another, so goldens have their own. */
const pageWords = {
  badge: 'Untuk warga kota',
  title: 'Bantuan apa yang mungkin untuk keluarga Anda?',
  line: 'Jawab beberapa pertanyaan. Jawaban tidak dikirim ke mana pun.',
}
const withFixedWords = (card: Card): Card => (card.design === 'page' || card.design === 'screener' ? { ...card, ...pageWords } : card)

const small = async (card: Card) => sharp(await drawCard(card)).resize({ width: widths[card.shape], kernel: 'lanczos3' })
const fileOf = (name: string): string => join(folder, `${name}.png`)

/** Compares a card with the picture of it that somebody has looked at. */
async function compareGolden(name: string, card: Card): Promise<void> {
  const { psnr, visible } = await compareFiles(await readFile(fileOf(name)), await (await small(card)).png().toBuffer())
  expect({ name, isAlike: psnr > 29 && visible < 0.003, psnr, visible }).toMatchObject({ name, isAlike: true })
}

/** With UPDATE_GOLDENS=1 the picture is written anew first, to be looked at before it is committed. */
async function expectGolden(name: string, card: Card): Promise<void> {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: set by hand, never in a task
  if (process.env.UPDATE_GOLDENS === '1') {
    await writeFile(fileOf(name), await (await small(card)).png({ palette: true, colours: 32, effort: 10, dither: 0 }).toBuffer())
  }
  await compareGolden(name, card)
}

test.each(['landscape', 'square', 'status', 'slide'] as const)('every design in the shape %s looks as it was approved', async (shape) => {
  const cards = await onePerDesign(shape)
  expect(cards.size).toBeGreaterThan(3)
  for (const [design, card] of cards) await expectGolden(`${shape}-${design}`, withFixedWords(card))
})

test.each([
  ['javanese', 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ ꦲꦶꦁ ꦏꦸꦛ ꦩꦒꦼꦭꦁ', 'Aksara Jawa: ꦲꦏ꧀ꦱꦫ ꦗꦮ'],
  ['arabic', 'السلام عليكم ورحمة الله وبركاته', 'بسم الله'],
  ['mixed', 'Bantuan “السلام عليكم” untuk warga ꦩꦒꦼꦭꦁ (2026)', 'Rp2 juta – 50 % · é ñ ± “kutipan”'],
  ['emoji', 'Gratis 😀 untuk semua 👩‍👩‍👧', '🙏🏽 Terima kasih'],
])('the script %s is set as it was approved', async (script, title, line) => {
  const card = (await onePerDesign('landscape')).get('page')
  if (card === undefined) throw new Error('There is no page.')
  await expectGolden(`script-${script}`, { ...withFixedWords(card), title, line })
})

test('a missing line of text is seen in a golden', async () => {
  const card = (await onePerDesign('landscape')).get('topic')
  if (card === undefined) throw new Error('There is no topic.')
  await expect(compareGolden('landscape-topic', { ...card, line: undefined })).rejects.toThrow(/landscape-topic/)
})
