import { cardWeights, type SharePicture } from '@ruang-solusi/shared/link-preview'

/** What a card weighs, for someone who pays for its bytes. */
export type CardWeight = { size: string; verdict: string; isHeavy: boolean }

const kilobytes = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** "18,2 KB" */
export const sayBytes = (bytes: number): string => `${kilobytes.format(bytes / 1000)} KB`

/** Whether a card reaches phones with little quota quickly, in plain words. */
export function weighCard({ bytes, mime }: Pick<SharePicture, 'bytes' | 'mime'>): CardWeight {
  const size = sayBytes(bytes)
  const light = mime === 'image/png' ? cardWeights.light : cardWeights.lightPhoto
  if (bytes <= light) return { size, verdict: 'Ringan. Cepat terkirim dan hemat kuota.', isHeavy: false }
  if (bytes <= cardWeights.heavy) return { size, verdict: 'Masih wajar, tetapi tidak ringan.', isHeavy: false }
  if (bytes <= cardWeights.most) return { size, verdict: 'Berat untuk kuota kecil. Coba judul yang lebih pendek.', isHeavy: true }
  return { size, verdict: 'Terlalu berat. WhatsApp bisa tidak menampilkannya.', isHeavy: true }
}
