import { type Configuration, parseConfiguration } from '@ruang-solusi/shared/configuration'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { keepSecret } from './secret-file.ts'

/** The configuration with its secrets, and the environment that child processes get. */
export type Environment = {
  configuration: Configuration & { payloadSecret: string; publisherSecret: string }
  env: NodeJS.ProcessEnv
}

function refuseSamePort({ cmsPort, sitePort, cardPort }: Configuration): void {
  const ports = { CMS_PORT: cmsPort, SITE_PORT: sitePort, CARD_PORT: cardPort }
  for (const [name, port] of Object.entries(ports)) {
    const other = Object.entries(ports).find(([otherName, otherPort]) => otherPort === port && otherName !== name)
    if (other === undefined) continue
    throw new ProblemError(`${name} and ${other[0]} are both ${port}.`, 'Give each its own port.', { path: other[0], value: port })
  }
}

/**
 * Reads the configuration; outside production, secrets that are not set are made once and kept in the data folder.
 * @param root absolute path of the repository.
 * @throws ProblemError naming the variable to correct.
 */
export async function loadEnvironment(given: Record<string, string | undefined>, root: string): Promise<Environment> {
  const read = parseConfiguration(given, root)
  refuseSamePort(read)
  const configuration = {
    ...read,
    payloadSecret: read.payloadSecret ?? (await keepSecret(`${read.dataDir}/payload-secret`)),
    publisherSecret: read.publisherSecret ?? (await keepSecret(`${read.dataDir}/publisher-secret`)),
  }
  const env = {
    ...given,
    PATH: `${root}/node_modules/.bin:${given.PATH ?? ''}`,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    DATABASE_URI: configuration.database.uri,
    PAYLOAD_SECRET: configuration.payloadSecret,
    PUBLISHER_SECRET: configuration.publisherSecret,
    CMS_PORT: String(configuration.cmsPort),
    SITE_PORT: String(configuration.sitePort),
    CARD_PORT: String(configuration.cardPort),
    CMS_URL: configuration.cmsUrl,
    SITE_URL: configuration.siteUrl,
    DATA_DIR: configuration.dataDir,
  }
  return { configuration, env }
}
