import { createServer } from 'node:net'

/**
 * Whether a port can be listened on.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })

const defaults = { CMS_PORT: 3000, SITE_PORT: 4321, CARD_PORT: 4322 }

/**
 * Says which of our ports cannot be used, before time is spent on anything else; values that are no ports are refused later.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<{ problem: string, nextAction: string } | undefined>}
 */
export async function findTakenPort(env) {
  for (const [name, fallback] of Object.entries(defaults)) {
    const port = Number(env[name] || fallback)
    if (!Number.isInteger(port) || port < 1 || port > 65535 || (await isFree(port))) continue
    return {
      problem: `Port ${port} is taken by another program.`,
      nextAction: `Stop that program, or set ${name} to a free port.`,
    }
  }
  return undefined
}
