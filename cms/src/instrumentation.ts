/** Runs once when the server starts: one process at a time may hold an SQLite database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { cmsConfiguration } = await import('./configuration.ts')
  const { holdDatabase } = await import('./database-lock.ts')
  await holdDatabase(cmsConfiguration())
}
