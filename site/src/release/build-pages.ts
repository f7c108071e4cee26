import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { disturbance, ReleaseProblem } from './release-problem.ts'

/** What the static build needs to know; all paths absolute. */
export type PageBuild = {
  /** Root of the repository. */
  root: string
  outDir: string
  snapshotFile: string
  siteUrl: string
  mediaDir: string
  picturesDir: string
  timeoutMs: number
  signal: AbortSignal
}

const shownCharacters = 4000

function environmentFor(build: PageBuild): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    SNAPSHOT_FILE: build.snapshotFile,
    SITE_URL: build.siteUrl,
    MEDIA_DIR: build.mediaDir,
    PICTURES_DIR: build.picturesDir,
  }
}

const astroCommand = (siteFolder: string): string =>
  join(dirname(createRequire(join(siteFolder, 'package.json')).resolve('astro/package.json')), 'bin/astro.mjs')

/**
 * Runs `astro build` in a child process that sees nothing of our environment but a short list.
 * @throws ReleaseProblem with the end of its output when it fails, takes too long or is aborted.
 */
export async function buildPages(build: PageBuild): Promise<void> {
  const siteFolder = join(build.root, 'site')
  // astro keeps what it renders with below its working directory, where two builds would delete each other's
  const ownFolder = join(siteFolder, '.astro')
  await mkdir(ownFolder, { recursive: true })
  const cwd = await mkdtemp(join(ownFolder, 'build-'))
  try {
    await runAstro(build, siteFolder, cwd)
  } finally {
    await rm(cwd, { recursive: true, force: true })
  }
}

async function runAstro(build: PageBuild, siteFolder: string, cwd: string): Promise<void> {
  const signal = AbortSignal.any([build.signal, AbortSignal.timeout(build.timeoutMs)])
  const child = spawn(process.execPath, [astroCommand(siteFolder), 'build', '--outDir', build.outDir, '--root', siteFolder], {
    cwd,
    env: environmentFor(build),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-shownCharacters)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const ending = await new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, killedBy) => resolve(code === 0 ? undefined : `it ended with ${killedBy ?? `exit code ${code}`}`))
  })
  if (ending === undefined) return
  const reason = signal.aborted && !build.signal.aborted ? `it took longer than ${build.timeoutMs / 1000} s` : ending
  throw new ReleaseProblem(`astro build failed: ${reason}.`, `Correct what its output says, then publish again:\n${output.trim()}`, {
    problem: disturbance,
    isContent: false,
  })
}
