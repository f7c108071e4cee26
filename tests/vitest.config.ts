import { dirname } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = dirname(import.meta.dirname)
const cmsTimeouts = { testTimeout: 60_000, hookTimeout: 180_000, teardownTimeout: 30_000 }

/** The same suites on each kind of database, one file after the other. */
const cms = (database: 'sqlite' | 'mongodb', groupOrder: number): TestProjectInlineConfiguration => ({
  root,
  resolve: { alias: { '@payload-config': `${root}/cms/src/payload.config.ts` } },
  test: {
    name: `cms-${database}`,
    include: ['tests/cms/**/*.test.ts'],
    env: { TEST_DB: database },
    globalSetup: database === 'mongodb' ? ['tests/support/provide-mongod.ts'] : [],
    pool: 'forks',
    fileParallelism: false,
    sequence: { groupOrder },
    ...cmsTimeouts,
  },
})

export default defineConfig({
  root,
  test: {
    passWithNoTests: true,
    retry: 0,
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/{shared,site,scripts,architecture}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      cms('sqlite', 1),
      cms('mongodb', 2),
      {
        root,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
