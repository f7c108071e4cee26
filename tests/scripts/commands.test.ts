import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { runScript } from '../support/run-script.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

async function takenPort(host: string): Promise<string> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return String((server.address() as AddressInfo).port)
}

test.each([
  ['CMS_PORT', '127.0.0.1'],
  ['SITE_PORT', '0.0.0.0'],
  ['CARD_PORT', '127.0.0.1'],
])('npm start says at once that the port of %s is taken (on %s), and does nothing', async (name, host) => {
  const port = await takenPort(host)
  const free = String(await freePort())
  const { code, output, errors } = await runScript('scripts/start.mjs', { CMS_PORT: free, SITE_PORT: free, [name]: port })
  expect({ code, output, errors }).toEqual({
    code: 1,
    output: '',
    errors: `Port ${port} is taken by another program. Stop that program, or set ${name} to a free port.\n`,
  })
})

test.each(['start.ts', 'web.ts', 'publisher.ts', 'publish.ts', 'releases.ts', 'migrate.ts', 'seed.ts'])(
  '%s tells a wrong variable in plain words, without a stack',
  async (script) => {
    const { code, errors } = await runScript(`scripts/${script}`, { CMS_PORT: 'abc', DATA_DIR: await temporaryFolder() })
    expect({ code, errors }).toEqual({ code: 1, errors: 'CMS_PORT ("abc") cannot be used. Give a port from 1 to 65535.\n' })
  },
)

test('the web server tells a taken port by name', async () => {
  const port = await takenPort('127.0.0.1')
  const { code, errors } = await runScript('scripts/web.ts', { SITE_PORT: port, DATA_DIR: await temporaryFolder() })
  expect({ code, errors }).toEqual({ code: 1, errors: `Port ${port} cannot be used (EADDRINUSE). Free it, or set SITE_PORT to another.\n` })
})

test('publish says what to do when no CMS runs', async () => {
  const { code, errors } = await runScript('scripts/publish.ts', { CMS_PORT: String(await freePort()), DATA_DIR: await temporaryFolder() })
  expect({ code, errors }).toEqual({ code: 1, errors: 'The CMS cannot be asked to publish. Start it with npm start, then try again.\n' })
})

test('releases says that there is none yet', async () => {
  const { code, output } = await runScript('scripts/releases.ts', { DATA_DIR: await temporaryFolder() })
  expect({ code, output }).toEqual({ code: 0, output: 'There is no release yet.\n' })
})
