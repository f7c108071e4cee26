import { ProblemError } from '@ruang-solusi/shared/errors'
import type { TrailCheck } from '../cms/src/audit/check-trail.ts'
import { type Environment, loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'

const what = { missing: 'is missing', changed: 'was changed outside the CMS', 'not-linked': 'does not follow the one before it' }

/** The check as the running CMS makes it; undefined when none runs. */
async function askRunningCms({ configuration: { cmsPort, publisherSecret } }: Environment): Promise<TrailCheck | undefined> {
  const url = `http://127.0.0.1:${cmsPort}/api/audit-trail/check`
  const response = await fetch(url, { headers: { 'x-publisher-secret': publisherSecret } }).catch(() => undefined)
  if (response === undefined) return undefined
  if (response.ok) return (await response.json()) as TrailCheck
  throw new ProblemError(`${url} answered ${response.status}.`, 'Set CMS_PORT to the port of the running CMS, or stop what listens there.')
}

async function checkHere({ configuration, env }: Environment): Promise<TrailCheck> {
  Object.assign(process.env, env)
  const { openCms } = await import('../cms/src/open-cms.ts')
  const { checkTrail } = await import('../cms/src/audit/check-trail.ts')
  const { payload, close } = await openCms(configuration)
  try {
    return await checkTrail(payload)
  } finally {
    await close()
  }
}

/** Says whether the audit trail is whole, or names its first broken entry and fails. */
await runCommand(async () => {
  const environment = await loadEnvironment(process.env, root)
  const { entries, broken } = (await askRunningCms(environment)) ?? (await checkHere(environment))
  if (broken) {
    throw new ProblemError(
      `Entry ${broken.sequence} of the audit trail ${what[broken.why]}.`,
      'Compare it with a backup, and find out who reached the database.',
    )
  }
  console.log(`The audit trail is whole: ${entries} entries.`)
})
