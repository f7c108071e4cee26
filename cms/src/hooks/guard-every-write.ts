import type { Plugin } from 'payload'
import { refuseHiddenCharacters, refuseHiddenInGlobal } from './refuse-hidden-characters.ts'
import { refuseOddValues } from './refuse-odd-values.ts'
import { refuseStaleSave } from './refuse-stale-save.ts'

/** Gives every collection and global, also those added later, the guards that no write may miss. */
export const guardEveryWrite: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseOddValues, refuseHiddenCharacters, refuseStaleSave, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeOperation: [refuseHiddenInGlobal, ...(global.hooks?.beforeOperation ?? [])] },
  })),
})
