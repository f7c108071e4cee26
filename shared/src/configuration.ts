import { z } from 'zod'
import { ProblemError } from './errors.ts'

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback)
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((address) => new URL(address).origin)
  .optional()

const Environment = z.object({
  DATABASE_URI: z.string().default('file:./data/ruang-solusi.db'),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  PUBLISHER_SECRET: z.string().min(32).optional(),
  CMS_PORT: port(3000),
  SITE_PORT: port(4321),
  CARD_PORT: port(4322),
  CMS_URL: origin,
  SITE_URL: origin,
  DATA_DIR: z.string().min(1).default('./data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('redaksi@localhost.localdomain'),
  RUANG_SOLUSI_ENV: z.enum(['production', 'development']).default('development'),
})

/** Everything the processes read from their environment, checked; paths are absolute. */
export type Configuration = {
  database: { kind: 'sqlite'; uri: string; file: string } | { kind: 'mongodb'; uri: string }
  payloadSecret: string | undefined
  publisherSecret: string | undefined
  cmsPort: number
  sitePort: number
  /** Where the publisher draws previews of drafts, on loopback only. */
  cardPort: number
  cmsUrl: string
  siteUrl: string
  dataDir: string
  /** Where e-mail goes; without it every message becomes a file in the outbox of the data folder. */
  smtpUrl: string | undefined
  mailFrom: string
  isProduction: boolean
}

const hints: Record<string, string> = {
  DATABASE_URI: 'Write file:./data/name.db for SQLite or mongodb://host/name?replicaSet=rs0 for MongoDB.',
  PAYLOAD_SECRET: 'Give at least 32 random characters, or leave it out to have one made outside production.',
  PUBLISHER_SECRET: 'Give at least 32 random characters, or leave it out to have one made outside production.',
  CMS_PORT: 'Give a port from 1 to 65535.',
  SITE_PORT: 'Give a port from 1 to 65535.',
  CARD_PORT: 'Give a port from 1 to 65535.',
  CMS_URL: 'Give a full address such as https://cms.example.go.id.',
  SITE_URL: 'Give a full address such as https://solusi.example.go.id.',
  DATA_DIR: 'Give a folder.',
  SMTP_URL: 'Give smtps://name:password@host:465 or smtp://host:587, or leave it out to have e-mail written to files.',
  MAIL_FROM: 'Give one e-mail address, such as redaksi@example.go.id.',
  RUANG_SOLUSI_ENV: 'Write production, or leave it out.',
}

const secretNames = new Set(['PAYLOAD_SECRET', 'PUBLISHER_SECRET', 'DATABASE_URI', 'SMTP_URL'])

function refuse(name: string, value: unknown): never {
  const shown = secretNames.has(name) ? '' : ` (${JSON.stringify(value)})`
  throw new ProblemError(`${name}${shown} cannot be used.`, hints[name] ?? 'Correct it.', { path: name, value })
}

const absolute = (path: string, root: string): string => (path.startsWith('/') ? path : `${root}/${path.replace(/^\.\//, '')}`)

function databaseOf(uri: string, root: string): Configuration['database'] {
  if (uri.startsWith('file:') && uri.length > 5) {
    const file = absolute(uri.slice(5), root)
    return { kind: 'sqlite', uri: `file:${file}`, file }
  }
  if (/^mongodb(\+srv)?:\/\/[^/]+\/[^/?]+/.test(uri)) {
    if (uri.startsWith('mongodb://') && !/[?&]replicaSet=[^&]+/.test(uri)) {
      throw new ProblemError(
        'DATABASE_URI names a MongoDB without replicaSet, so changes could be left half-done.',
        'Add ?replicaSet=<name> and run MongoDB as a replica set (one node is enough).',
        { path: 'DATABASE_URI' },
      )
    }
    return { kind: 'mongodb', uri }
  }
  return refuse('DATABASE_URI', uri)
}

/**
 * Reads and checks the configuration.
 * @param root absolute path of the repository; relative paths are resolved against it.
 * @throws ProblemError naming the variable, never printing a secret.
 */
export function parseConfiguration(env: Record<string, string | undefined>, root: string): Configuration {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0])
    refuse(name, given[name])
  }
  const { data } = parsed
  const isProduction = data.RUANG_SOLUSI_ENV === 'production'
  for (const name of ['PAYLOAD_SECRET', 'PUBLISHER_SECRET', 'CMS_URL', 'SITE_URL', 'DATABASE_URI'] as const) {
    if (isProduction && given[name] === undefined) {
      throw new ProblemError(`${name} is not set, and production refuses defaults.`, hints[name] ?? '', { path: name })
    }
  }
  return {
    database: databaseOf(data.DATABASE_URI, root),
    payloadSecret: data.PAYLOAD_SECRET,
    publisherSecret: data.PUBLISHER_SECRET,
    cmsPort: data.CMS_PORT,
    sitePort: data.SITE_PORT,
    cardPort: data.CARD_PORT,
    cmsUrl: data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.SITE_PORT}`,
    dataDir: absolute(data.DATA_DIR, root),
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    isProduction,
  }
}
