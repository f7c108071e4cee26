import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { mongodUri } from '../../support/mongod-uri.ts'

export const publisherSecret = 'publisher-secret-of-the-tests-0123456789'
export const password = 'empat-kata-acak-sekali'

export type Session = { token: string; id: string }
type Options = {
  method?: string
  body?: unknown
  as?: Session | undefined
  headers?: Record<string, string>
  form?: FormData /** Sent as it is. */
  text?: string
}
export type Answer<Body = Record<string, never>> = { status: number; body: Body; text: string; headers: Headers }

/** The CMS on a database nobody used before, reached through the real REST stack. */
export type Cms = {
  payload: Payload
  dataDir: string
  rest: <Body = Record<string, never>>(path: string, options?: Options) => Promise<Answer<Body>>
  /** A new account that is logged in. */
  join: (role: 'administrator' | 'editor' | 'author', agencies?: string[]) => Promise<Session>
  /** Ends it and leaves its files. */
  close: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts the CMS on the database kind that TEST_DB names. */
export async function startCms(): Promise<Cms> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ruang-solusi-cms-'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URI: process.env.TEST_DB === 'mongodb' ? mongodUri() : `file:${dataDir}/cms.db`,
    PAYLOAD_SECRET: 'payload-secret-of-the-tests-0123456789abcdef',
    PUBLISHER_SECRET: publisherSecret,
    CMS_URL: 'http://localhost:3000',
    SITE_URL: 'http://localhost:4321',
    PAYLOAD_LOG_LEVEL: process.env.TEST_LOG ?? 'fatal',
  })
  const { cmsConfiguration } = await import('../../../cms/src/configuration.ts')
  const { migrateDatabase } = await import('../../../cms/src/database.ts')
  const { openCms } = await import('../../../cms/src/open-cms.ts')
  const { restHandler } = await import('../../../cms/src/rest/handler.ts')
  const { default: config } = await import('../../../cms/src/payload.config.ts')
  const configuration = cmsConfiguration()
  const { payload, close } = await openCms(configuration)
  await migrateDatabase(payload, configuration)
  const handle = restHandler(config)

  const rest: Cms['rest'] = async (path, { method, body, as, headers, form, text: sent } = {}) => {
    const response = await handle(
      new Request(`http://localhost:3000/api${path}`, {
        method: method ?? (body === undefined && form === undefined ? 'GET' : 'POST'),
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as ? { authorization: `JWT ${as.token}` } : {}),
          ...headers,
        },
        ...(form || sent
          ? { body: form ?? sent ?? '' }
          : body === undefined
            ? {}
            : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true && text !== ''
    return { status: response.status, body: isJson ? JSON.parse(text) : {}, text, headers: response.headers } as never
  }

  let accounts = 0
  const joinAs: Cms['join'] = async (role, agencies = []) => {
    accounts += 1
    const email = `petugas${accounts}@contoh.example`
    const user = await payload.create({
      collection: 'users',
      data: { name: `Petugas ${accounts}`, email, password, role, agencies },
      overrideAccess: true,
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return { token: token ?? '', id: String(user.id) }
  }

  let closing: Promise<void> | undefined
  const closeOnce = () => (closing ??= close())
  const stop = async () => {
    await closeOnce()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  return { payload, dataDir, rest, join: joinAs, close: closeOnce, stop }
}
