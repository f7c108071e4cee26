import { ProblemError } from '@ruang-solusi/shared/errors'
import { type Environment, loadEnvironment } from './environment.ts'
import { root } from './root.ts'
import { runCommand } from './run-command.ts'
import { askRunningCms } from './seed/ask-running-cms.ts'

type Wish = { demoAccounts: boolean }

function readWish(args: string[]): Wish {
  const unknown = args.find((arg) => arg !== '--demo-accounts')
  if (unknown === undefined) return { demoAccounts: args.length > 0 }
  throw new ProblemError(`npm run seed does not know ${unknown}.`, 'Leave it out, or write npm run seed -- --demo-accounts.', {
    value: unknown,
  })
}

/** Opens the database without a running CMS and fills it; `say` gets the progress. */
async function seedHere({ configuration, env }: Environment, { demoAccounts }: Wish, say: (line: string) => void) {
  Object.assign(process.env, env)
  const { openCms } = await import('../cms/src/open-cms.ts')
  const { migrateDatabase } = await import('../cms/src/database.ts')
  const { demoAccounts: makeDemoAccounts } = await import('../cms/src/seed/demo-accounts.ts')
  const { firstAdministrator } = await import('../cms/src/seed/first-administrator.ts')
  const { isSeeded, seedContent } = await import('../cms/src/seed/seed-content.ts')
  const { payload, close } = await openCms(configuration)
  try {
    // the demo accounts may come before the first start; npm start migrates by itself
    if (demoAccounts) await migrateDatabase(payload, configuration)
    if (!(await isSeeded(payload))) await seedContent(payload, say)
    if (demoAccounts) return await makeDemoAccounts(payload, configuration)
    const administrator = await firstAdministrator(payload)
    if (administrator) say(`Email ${administrator.email}\nPassword ${administrator.password}`)
    return []
  } finally {
    await close()
  }
}

/**
 * Fills an empty database with the example content and makes the first administrator, printing the password once.
 * With `--demo-accounts` it makes an account per role and agency instead, also beside a running CMS,
 * and prints `role<TAB>agency<TAB>email<TAB>password` for each.
 */
await runCommand(async () => {
  const wish = readWish(process.argv.slice(2))
  if (wish.demoAccounts && process.env.RUANG_SOLUSI_ENV === 'production') {
    throw new ProblemError(
      'Demo accounts are refused in production, because their passwords are printed.',
      'Make real accounts in the admin under “Akun petugas”.',
    )
  }
  const environment = await loadEnvironment(process.env, root)
  if (!wish.demoAccounts) {
    await seedHere(environment, wish, console.log)
    return
  }
  // the accounts alone go to the standard output, for other programs to read
  process.env.PAYLOAD_LOG_LEVEL ??= 'error'
  const { cmsPort, publisherSecret } = environment.configuration
  const accounts =
    (await askRunningCms(`http://127.0.0.1:${cmsPort}`, publisherSecret)) ?? (await seedHere(environment, wish, console.error))
  for (const { role, agency = '-', email, password } of accounts) console.log([role, agency, email, password].join('\t'))
})
