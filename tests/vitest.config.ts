import { dirname } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = dirname(import.meta.dirname)
const cmsTimeouts = { testTimeout: 60_000, hookTimeout: 180_000 }

const mongodOf = (database: 'sqlite' | 'mongodb'): string[] => (database === 'mongodb' ? ['tests/support/provide-mongod.ts'] : [])

/** The same suites on each kind of database, one file after the other. */
const cms = (database: 'sqlite' | 'mongodb', groupOrder: number): TestProjectInlineConfiguration => ({
  root,
  resolve: { alias: { '@payload-config': `${root}/cms/src/payload.config.ts` } },
  test: {
    name: `cms-${database}`,
    include: ['tests/cms/**/*.test.ts'],
    env: { TEST_DB: database },
    globalSetup: mongodOf(database),
    pool: 'forks',
    fileParallelism: false,
    sequence: { groupOrder },
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
    fileParallelism: false,
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
          sequence: { groupOrder: 0 },
        },
      },
      cms('sqlite', 1),
      cms('mongodb', 2),
      journeys('sqlite', 3),
      journeys('mongodb', 4),
      // by name only: npm run bench
      { root, test: { name: 'bench', include: ['tests/bench/**/*.bench.ts'], fileParallelism: false, testTimeout: 300_000 } },
    ],
  },
})
