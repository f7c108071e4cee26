import { type Configuration, parseConfiguration } from '@ruang-solusi/shared/configuration'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { findRoot } from './root.ts'

/** The configuration of a CMS process; both secrets must be given, because only the commands make them. */
export function cmsConfiguration(): Configuration & { payloadSecret: string; publisherSecret: string; sourceDir: string } {
  const root = findRoot(process.cwd())
  const configuration = parseConfiguration(process.env, root)
  const { payloadSecret, publisherSecret } = configuration
  if (payloadSecret === undefined || publisherSecret === undefined) {
    throw new ProblemError(
      'PAYLOAD_SECRET or PUBLISHER_SECRET is not set.',
      'Start the CMS with npm start or npm run dev, which make them, or set both.',
    )
  }
  return { ...configuration, payloadSecret, publisherSecret, sourceDir: `${root}/cms/src` }
}
