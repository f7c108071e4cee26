import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/test/find-program.ts'

const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update']

/** Starts the Chromium of this machine, without a window; `flags` are more of its command line. @throws Error when there is none. */
export async function launchChromium(flags: string[] = []): Promise<Browser> {
  const { path, hint } = findChromium(process.env)
  if (path === undefined) throw new Error(`Chromium is missing. ${hint}`)
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-sync', ...quiet, ...flags] })
}
