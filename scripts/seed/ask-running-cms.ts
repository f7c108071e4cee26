import { ProblemError } from '@ruang-solusi/shared/errors'
import type { DemoAccount } from '../../cms/src/seed/demo-accounts.ts'

const timeout = 60_000

/**
 * The demo accounts as the running CMS makes them; undefined when none runs at `address`.
 * @throws ProblemError with what the CMS says when it refuses, or when something else answers there.
 */
export async function askRunningCms(address: string, secret: string): Promise<DemoAccount[] | undefined> {
  const url = `${address}/api/seed/demo-accounts`
  const headers = { 'x-publisher-secret': secret, 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: '{}', signal: AbortSignal.timeout(timeout) }).catch(
    (error: unknown) => {
      if (isRefused(error)) return undefined
      throw error
    },
  )
  if (response === undefined) return undefined
  const text = await response.text()
  const answer = response.headers.get('content-type')?.includes('json')
    ? (JSON.parse(text) as { accounts?: DemoAccount[]; error?: string })
    : {}
  if (answer.accounts) return answer.accounts
  throw new ProblemError(
    answer.error ?? `${url} answered ${response.status}.`,
    answer.error ? 'Nothing was changed.' : 'Set CMS_PORT to the port of the running CMS, or stop what listens there.',
  )
}

const isRefused = (error: unknown): boolean =>
  error instanceof TypeError && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'ECONNREFUSED'
