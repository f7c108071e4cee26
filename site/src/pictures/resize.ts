import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { PictureFormat } from '@ruang-solusi/shared/paths'
import sharp from 'sharp'
import { encodePicture, encoding } from './encode.ts'

/** One file of a picture. */
type PictureFile = { hash: string; width: number; format: PictureFormat }

/**
 * A picture of the snapshot, `width` pixels wide; an unchanged one comes from the cache without being encoded again.
 * @throws ProblemError when the picture's file is missing or cannot be read.
 */
export async function resizePicture(file: PictureFile, folders: { mediaDir: string; picturesDir: string }): Promise<Buffer> {
  const { hash, width, format } = file
  const cached = join(folders.picturesDir, `${hash}-${width}-${encoding}.${format}`)
  const known = await readFile(cached).catch(ifMissing)
  if (known !== undefined) return known
  const original = join(folders.mediaDir, `${hash}.webp`)
  await access(original).catch((cause: unknown) => {
    throw new ProblemError(`The picture ${hash}.webp is not in MEDIA_DIR.`, 'Upload it again in the CMS, then publish.', {
      value: hash,
      cause,
    })
  })
  const resized = await encodePicture(sharp(original).resize({ width, withoutEnlargement: true }), format)
  await mkdir(folders.picturesDir, { recursive: true })
  const unfinished = `${cached}.${process.pid}`
  await writeFile(unfinished, resized)
  await rename(unfinished, cached)
  return resized
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
