import type { Browser } from 'playwright-core'
import { launchChromium } from '../../support/launch-chromium.ts'
import { type System, startSystem } from './start-system.ts'

/** What every journey of a run shares: the system as `npm start` runs it, and a browser. */
export type Journey = { system: System; browser: Browser; close: () => Promise<void> }

/** Starts both. */
export async function openJourney(): Promise<Journey> {
  const browser = await launchChromium()
  try {
    const system = await startSystem()
    const close = async () => {
      await browser.close()
      await system.stop()
    }
    return { system, browser, close }
  } catch (error) {
    await browser.close()
    throw error
  }
}
