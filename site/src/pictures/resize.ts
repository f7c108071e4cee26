import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'
import sharp from 'sharp'

/** Raised when the encoder's options change, so that old files are made anew. */
const encoding = 'webp72'

/**
 * A picture of the snapshot as WebP, `width` pixels wide; an unchanged one comes from the cache without being encoded again.
 * @throws ProblemError when the picture's file is missing or cannot be read.
 */
export async function resizePicture(hash: string, width: number, folders: { mediaDir: string; picturesDir: string }): Promise<Buffer> {
  const cached = join(folders.picturesDir, `${hash}-${width}-${encoding}.webp`)
  const known = await readFile(cached).catch(ifMissing)
  if (known !== undefined) return known
  const original = join(folders.mediaDir, `${hash}.webp`)
  await access(original).catch((cause: unknown) => {
    throw new ProblemError(`The picture ${hash}.webp is not in MEDIA_DIR.`, 'Upload it again in the CMS, then publish.', {
      value: hash,
      cause,
    })
  })
  const resized = await sharp(original).resize({ width, withoutEnlargement: true }).webp({ quality: 72, effort: 5 }).toBuffer()
  await mkdir(folders.picturesDir, { recursive: true })
  const unfinished = `${cached}.${process.pid}`
  await writeFile(unfinished, resized)
  await rename(unfinished, cached)
  return resized
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
