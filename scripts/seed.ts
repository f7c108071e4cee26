import { loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'

/** Makes the first administrator and, in an empty database, the example content; prints the password once. */
await runCommand(async () => {
  const { configuration, env } = await loadEnvironment(process.env, root)
  Object.assign(process.env, env)
  const { openCms } = await import('../cms/src/open-cms.ts')
  const { firstAdministrator } = await import('../cms/src/seed/first-administrator.ts')
  const { isSeeded, seedContent } = await import('../cms/src/seed/seed-content.ts')
  const { payload, close } = await openCms(configuration)
  try {
    if (!(await isSeeded(payload))) await seedContent(payload, console.log)
    const administrator = await firstAdministrator(payload)
    if (administrator) console.log(`Email ${administrator.email}\nPassword ${administrator.password}`)
  } finally {
    await close()
  }
})
