import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'

const siteFolder = resolve(import.meta.dirname, '../../../site')
const astro = resolve(siteFolder, '../node_modules/astro/bin/astro.mjs')

/** A finished or refused build in a folder of its own. */
export type SiteBuild = {
  exitCode: number | null
  output: string
  /** Public paths of all files. */
  files: string[]
  read: (file: string) => Promise<string>
  /** Where a file of the build is on disk. */
  path: (file: string) => string
  remove: () => Promise<void>
}

export const siteUrl = 'https://solusi.example.go.id'

/** Runs the real `astro build` on a snapshot given as JSON; `media` are files of MEDIA_DIR, `without` an environment variable to leave out, `config` another configuration. */
export async function buildSite(
  json: string,
  media: Record<string, Uint8Array> = {},
  without?: string,
  config?: string,
): Promise<SiteBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'ruang-solusi-site-'))
  const outDir = join(folder, 'out')
  await mkdir(join(folder, 'media'))
  await writeFile(join(folder, 'snapshot.json'), json)
  for (const [name, bytes] of Object.entries(media)) await writeFile(join(folder, 'media', name), bytes)
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    SNAPSHOT_FILE: join(folder, 'snapshot.json'),
    SITE_URL: siteUrl,
    MEDIA_DIR: join(folder, 'media'),
    PICTURES_DIR: join(folder, 'pictures'),
  }
  if (without !== undefined) delete env[without]
  await mkdir(join(siteFolder, '.astro'), { recursive: true })
  const cwd = await mkdtemp(join(siteFolder, '.astro/test-'))
  const child = spawn(
    process.execPath,
    [astro, 'build', '--outDir', outDir, '--root', siteFolder, ...(config === undefined ? [] : ['--config', relative(siteFolder, config)])],
    { cwd, env },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exitCode = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  await rm(cwd, { recursive: true, force: true })
  const entries = exitCode === 0 ? await readdir(outDir, { recursive: true, withFileTypes: true }) : []
  return {
    exitCode,
    output,
    files: entries.filter((entry) => entry.isFile()).map((entry) => `/${relative(outDir, join(entry.parentPath, entry.name))}`),
    read: (file) => readFile(join(outDir, file), 'utf8'),
    path: (file) => join(outDir, file),
    remove: () => rm(folder, { recursive: true }),
  }
}
