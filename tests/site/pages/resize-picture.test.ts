import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { resizePicture } from '../../../site/src/pictures/resize.ts'

const hash = 'c'.repeat(32)

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
  const { width, format } = await sharp(await resizePicture(hash, 360, await foldersWith(900))).metadata()
  expect([width, format]).toEqual([360, 'webp'])
})

test('an unchanged picture is not encoded again', async () => {
  const folders = await foldersWith(900)
  const first = await resizePicture(hash, 360, folders)
  await writeFile(join(folders.mediaDir, `${hash}.webp`), 'no picture any more')
  expect((await resizePicture(hash, 360, folders)).equals(first)).toBe(true)
  expect(await readdir(folders.picturesDir)).toHaveLength(1)
})

test('a file that is no picture is an error, not an empty picture', async () => {
  const folders = await foldersWith(900)
  await writeFile(join(folders.mediaDir, `${hash}.webp`), 'no picture')
  await expect(resizePicture(hash, 360, folders)).rejects.toThrow()
})
