import { readdir, readFile } from 'node:fs/promises'

/** Every e-mail of an installation's outbox that holds a word, whole with its headers. */
export async function readMails(dataDir: string, word: string): Promise<string[]> {
  const files = await readdir(`${dataDir}/outbox`).catch(() => [])
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.eml')).map((file) => readFile(`${dataDir}/outbox/${file}`, 'utf8')),
  )
  return texts.filter((text) => text.includes(word))
}
