import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProblemError } from '@ruang-solusi/shared/errors'

const leastCharacters = 32

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code

/**
 * The secret kept in a file that only its owner can read; made on first use.
 * @throws ProblemError when the file holds something too short to be a secret.
 */
export async function keepSecret(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    // made on an earlier start, or by a process that started with us
    if (!hasCode(error, 'EEXIST')) throw error
    await chmod(file, 0o600)
  }
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length >= leastCharacters) return secret
  throw new ProblemError(`${file} holds ${secret.length} characters, too few for a secret.`, 'Delete the file and start again.', {
    path: file,
  })
}
