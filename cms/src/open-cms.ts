import type { Configuration } from '@ruang-solusi/shared/configuration'
import { getPayload, type Payload } from 'payload'
import { holdDatabase } from './database-lock.ts'

/**
 * Opens the CMS's database without a server, for a command; refuses while a running CMS holds it.
 * The environment must be complete before this is called, because the Payload config reads it when it loads.
 */
export async function openCms(configuration: Configuration): Promise<{ payload: Payload; close: () => Promise<void> }> {
  const release = await holdDatabase(configuration)
  try {
    const { default: config } = await import('./payload.config.ts')
    const payload = await getPayload({ config, disableOnInit: true })
    const close = async () => {
      await payload.destroy()
      await release()
    }
    return { payload, close }
  } catch (error) {
    await release()
    throw error
  }
}
