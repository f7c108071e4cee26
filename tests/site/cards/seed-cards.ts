import type { Card } from '@ruang-solusi/shared/card'
import { type DrawingKey, drawingKeys, drawings, exampleSnapshot } from '@ruang-solusi/shared/examples'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { cardsOf, kitCardsOf, type NamedCard } from '../../../site/src/cards/index.ts'
import { mediaOfDrawings } from '../../shared/examples/media-of-drawings.ts'
import { numbersFrom } from './numbers.ts'

export const siteUrl = 'https://ruangsolusi.example'

export const seedSnapshot: Snapshot = exampleSnapshot({ media: mediaOfDrawings, day: '2026-11-23' })

export const seedCards = (): Promise<NamedCard[]> => cardsOf(seedSnapshot, siteUrl)
export const seedKitCards = (): Promise<NamedCard[]> => kitCardsOf(seedSnapshot, siteUrl)

/** The picture file of a card, drawn as the seed would upload it. */
export async function imageOf(card: Card): Promise<Buffer | undefined> {
  const key = drawingKeys.find((candidate: DrawingKey) => mediaOfDrawings[candidate].hash === card.image?.hash)
  return key && sharp(Buffer.from(drawings[key].svg)).webp({ quality: 85 }).toBuffer()
}

const words =
  'bantuan keluarga sekolah kelurahan warga data usulan berkas gratis lansia ibu hamil balita kerja usaha rumah listrik air kartu surat syarat loket petugas kota program jadwal pelatihan modal pendampingan perlindungan'.split(
    ' ',
  )

/** Seeded cards without photos under titles that nobody wrote, of one to fourteen words. */
export function generatedCards(cards: Card[], count: number, seed: number): Card[] {
  const next = numbersFrom(seed)
  const drawn = cards.filter(({ image }) => image === undefined)
  return Array.from({ length: count }, () => {
    const title = Array.from({ length: 1 + next(14) }, () => words[next(words.length)]).join(' ')
    return { ...drawn[next(drawn.length)], title: title.charAt(0).toUpperCase() + title.slice(1) } as Card
  })
}
