import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Card } from '@ruang-solusi/shared/card'
import { generateOpenGraphImage } from 'astro-og-canvas'
import sharp from 'sharp'
import { loadEngine } from '../../../site/src/cards/engine/engine.ts'
import { mainFamily } from '../../../site/src/cards/engine/fonts.ts'
import type { Drawing } from '../../../site/src/cards/paint/marks.ts'

const resolve = createRequire(import.meta.url).resolve
const fonts = [500, 700, 800].map((weight) => resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`))

/** Writes a backdrop as a picture that astro-og-canvas lays below its words; the peer gets it for nothing. */
export async function writeGround({ size, build }: Drawing, folder: string, name: string): Promise<string> {
  const { renderPixels } = await loadEngine()
  const path = join(folder, `${name}.png`)
  await sharp(await renderPixels(build(), size), { raw: { ...size, channels: 4 } })
    .png()
    .toFile(path)
  return path
}

const style = (size: number, weight: 'ExtraBold' | 'Medium', color: [number, number, number]) => ({
  ...{ size, weight, color, lineHeight: size > 40 ? 1.1 : 1.3, families: [mainFamily] },
})

/** The same words on the same ground by astro-og-canvas, which knows a title and a description only. */
export function canvasCard({ title, badge, kicker, line, publisher, date, address }: Card, ground: string): Promise<Buffer> {
  const others = [badge, kicker, line, publisher, [date, address].filter((part) => part !== undefined).join(' · ')]
  return generateOpenGraphImage({
    ...{ cacheDir: false, title, description: others.filter((part) => part !== undefined).join('\n'), fonts },
    bgImage: { path: ground },
    border: { width: 240, side: 'inline-start' },
    padding: 50,
    font: { title: style(54, 'ExtraBold', [12, 79, 69]), description: style(26, 'Medium', [12, 79, 69]) },
  }).then(Buffer.from)
}
