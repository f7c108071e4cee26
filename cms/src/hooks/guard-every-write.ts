import type { Plugin } from 'payload'
import { refuseHiddenCharacters, refuseHiddenInGlobal } from './refuse-hidden-characters.ts'
import { refuseOddInGlobal, refuseOddValues } from './refuse-odd-values.ts'
import { refuseStaleGlobal, refuseStaleSave } from './refuse-stale-save.ts'

/**
 * Gives every collection and global, also those added later, the guards that no write may miss. Nobody locks a document by opening it:
 * a lock shuts others out for minutes and taking it over loses their text, while a second save is refused with both texts kept.
 */
export const guardEveryWrite: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    lockDocuments: false,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseOddValues, refuseHiddenCharacters, refuseStaleSave, ...(collection.hooks?.beforeOperation ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    lockDocuments: false,
    hooks: {
      ...global.hooks,
      beforeOperation: [refuseOddInGlobal, refuseHiddenInGlobal, refuseStaleGlobal, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
})
