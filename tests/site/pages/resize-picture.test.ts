import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictureFormats } from '@ruang-solusi/shared/paths'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { pictureLimit } from '../../../site/src/pictures/encode.ts'
import { resizePicture } from '../../../site/src/pictures/resize.ts'

const hash = 'c'.repeat(32)
const file = { hash, width: 360, format: 'webp' } as const

async function foldersWith(width: number) {
  const folder = await mkdtemp(join(tmpdir(), 'ruang-solusi-pictures-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const picture = await sharp({ create: { width, height: 300, channels: 3, background: '#f6b73c' } })
    .webp()
    .toBuffer()
  await writeFile(join(folder, `${hash}.webp`), picture)
  return { mediaDir: folder, picturesDir: join(folder, 'pictures') }
}

test('a picture is made as wide as asked', async () => {
  const { width, format } = await sharp(await resizePicture(file, await foldersWith(900))).metadata()
  expect([width, format]).toEqual([360, 'webp'])
})

test('an unchanged picture is not encoded again', async () => {
  const folders = await foldersWith(900)
  const first = await resizePicture(file, folders)
  await writeFile(join(folders.mediaDir, `${hash}.webp`), 'no picture any more')
  expect((await resizePicture(file, folders)).equals(first)).toBe(true)
  expect(await readdir(folders.picturesDir)).toHaveLength(1)
})

test('a file that is no picture is an error, not an empty picture', async () => {
  const folders = await foldersWith(900)
  await writeFile(join(folders.mediaDir, `${hash}.webp`), 'no picture')
  await expect(resizePicture(file, folders)).rejects.toThrow()
})

test.each(pictureFormats)('a photo full of detail fits its limit of bytes as %s, and is still as wide as asked', async (format) => {
  const folders = await foldersWith(900)
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const photo = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#0c4f45', noise } }).blur(1)
  await writeFile(join(folders.mediaDir, `${hash}.webp`), await photo.webp({ quality: 85 }).toBuffer())
  const width = format === 'jpg' ? 360 : 720
  const made = await resizePicture({ hash, width, format }, folders)
  expect(made.length).toBeLessThanOrEqual(pictureLimit)
  expect((await sharp(made).metadata()).width).toBe(width)
})

test('a picture that one sees through stands on white where the format knows no transparency', async () => {
  const folders = await foldersWith(900)
  const clear = await sharp({ create: { width: 400, height: 300, channels: 4, background: '#00000000' } })
    .webp()
    .toBuffer()
  await writeFile(join(folders.mediaDir, `${hash}.webp`), clear)
  const { dominant } = await sharp(await resizePicture({ hash, width: 360, format: 'jpg' }, folders)).stats()
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240)
})
