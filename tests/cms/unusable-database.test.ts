import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseConfiguration } from '@ruang-solusi/shared/configuration'
import { expect, test } from 'vitest'
import { checkDatabaseFile } from '../../cms/src/database-file.ts'
import { holdDatabase } from '../../cms/src/database-lock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const configurationIn = (folder: string) => parseConfiguration({ DATABASE_URI: `file:${folder}/city.db`, DATA_DIR: folder }, folder)

test('a file that is no database is refused with its name, and left as it is', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'city.db')
  await writeFile(file, 'these are not the tables of a city, but a text of more than sixteen bytes')
  await expect(holdDatabase(configurationIn(folder))).rejects.toThrow(
    /city\.db is damaged or is no SQLite database.*Put a backup in its place/,
  )
  expect(await readFile(file, 'utf8')).toMatch(/^these are not/)
})

test('a database with a page overwritten is refused', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, 'city.db')
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE people (name TEXT); BEGIN')
  const insert = database.prepare('INSERT INTO people VALUES (?)')
  for (let row = 0; row < 2000; row += 1) insert.run(`person ${row} with a name that fills the pages`)
  database.exec('COMMIT')
  database.close()
  checkDatabaseFile(file)
  const bytes = await readFile(file)
  bytes.fill(0xff, 4096, 3 * 4096)
  await writeFile(file, bytes)
  expect(() => checkDatabaseFile(file)).toThrow(/damaged/)
})

test('an absent or empty file is a new database', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'empty.db'), '')
  expect(() => checkDatabaseFile(join(folder, 'empty.db'))).not.toThrow()
  expect(() => checkDatabaseFile(join(folder, 'absent.db'))).not.toThrow()
})

test('a database in a folder that is not there yet gets its folder', async () => {
  const folder = await temporaryFolder()
  const configuration = parseConfiguration({ DATABASE_URI: `file:${folder}/elsewhere/deep/city.db`, DATA_DIR: folder }, folder)
  const release = await holdDatabase(configuration)
  await writeFile(join(folder, 'elsewhere/deep/city.db'), '')
  await release()
})

test('a second process is told that the first one holds the database, and may have it afterwards', async () => {
  const folder = join(await temporaryFolder(), 'data')
  await mkdir(folder)
  const release = await holdDatabase(configurationIn(folder))
  await expect(holdDatabase(configurationIn(folder))).rejects.toThrow(/Another process is using the database.*Stop the running CMS/)
  await release()
  const again = await holdDatabase(configurationIn(folder))
  await again()
})

test('the lock of a process that was killed is taken over', async () => {
  const folder = join(await temporaryFolder(), 'data')
  await mkdir(join(folder, 'database.lock'), { recursive: true })
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(join(folder, 'database.lock'), longAgo, longAgo)
  const release = await holdDatabase(configurationIn(folder))
  await release()
})

test('a MongoDB that does not answer is named as the problem, without the address and its password', async () => {
  const folder = await temporaryFolder()
  const secrets = { PAYLOAD_SECRET: 'x'.repeat(40), PUBLISHER_SECRET: 'y'.repeat(40) }
  const uri = 'mongodb://city:geheim@127.0.0.1:1/city?replicaSet=rs0&serverSelectionTimeoutMS=500'
  Object.assign(process.env, { DATABASE_URI: uri, DATA_DIR: folder, PAYLOAD_LOG_LEVEL: 'silent', ...secrets })
  const { openCms } = await import('../../cms/src/open-cms.ts')
  const opening = openCms(parseConfiguration(process.env, folder))
  await expect(opening).rejects.toThrow(/MongoDB of DATABASE_URI does not answer: .*Start it as a replica set/)
  await expect(opening).rejects.not.toThrow(/geheim/)
})
