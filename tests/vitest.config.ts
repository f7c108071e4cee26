import { dirname } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = dirname(import.meta.dirname)
const cmsTimeouts = { testTimeout: 60_000, hookTimeout: 180_000 }

const mongodOf = (database: 'sqlite' | 'mongodb'): string[] => (database === 'mongodb' ? ['tests/support/provide-mongod.ts'] : [])

// Vitest itself would leave one of two cores idle
const maxWorkers = 2

/** The same suites on each kind of database. */
const cms = (database: 'sqlite' | 'mongodb'): TestProjectInlineConfiguration => ({
  root,
  resolve: { alias: { '@payload-config': `${root}/cms/src/payload.config.ts` } },
  test: {
    name: `cms-${database}`,
    include: ['tests/cms/**/*.test.ts'],
    env: { TEST_DB: database },
    globalSetup: mongodOf(database),
    pool: 'forks',
    maxWorkers,
    sequence: { groupOrder: 1 },
    ...cmsTimeouts,
  },
})

/** The whole system as `npm start` runs it, on each kind of database, in a real browser. */
const journeys = (database: 'sqlite' | 'mongodb', groupOrder: number): TestProjectInlineConfiguration => ({
  root,
  test: {
    name: `journeys-${database}`,
    include: ['tests/journeys/**/*.test.ts'],
    // paper comes from pages alone, and equal content gives equal pages on either database
    exclude: database === 'mongodb' ? ['tests/journeys/*-prints.test.ts'] : [],
    env: { TEST_DB: database },
    globalSetup: mongodOf(database),
    maxWorkers,
    sequence: { groupOrder },
    testTimeout: 120_000,
    hookTimeout: 300_000,
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
          include: ['tests/{shared,site,scripts,architecture,unfurl}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      cms('sqlite'),
      cms('mongodb'),
      journeys('sqlite', 2),
      journeys('mongodb', 3),
      // by name only: npm run bench
      { root, test: { name: 'bench', include: ['tests/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 300_000 } },
    ],
  },
})
