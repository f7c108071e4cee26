import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Endpoint } from 'payload'
import { hasPublisherSecret } from '../publishing/secret.ts'
import { demoAccounts } from './demo-accounts.ts'

/** How the seed command asks a running CMS, which alone may hold the database, for demo accounts. */
export const seedEndpoints = ({ secret, isProduction }: { secret: string; isProduction: boolean }): Endpoint[] => [
  {
    path: '/seed/demo-accounts',
    method: 'post',
    handler: async (req) => {
      if (!hasPublisherSecret(req, secret)) return Response.json({ error: 'x-publisher-secret is missing or wrong.' }, { status: 403 })
      try {
        return Response.json({ accounts: await demoAccounts(req.payload, { isProduction }) })
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        return Response.json({ error: error.message }, { status: isProduction ? 403 : 400 })
      }
    },
  },
]
