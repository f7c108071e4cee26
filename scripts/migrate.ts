import { loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'

/** Brings the database to the schema of this version. */
await runCommand(async () => {
  const { configuration, env } = await loadEnvironment(process.env, root)
  Object.assign(process.env, env)
  const { openCms } = await import('../cms/src/open-cms.ts')
  const { migrateDatabase } = await import('../cms/src/database.ts')
  const { payload, close } = await openCms(configuration)
  await migrateDatabase(payload, configuration)
  await close()
})
