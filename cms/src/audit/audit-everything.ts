import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { auditChange, auditDelete, auditFailedLogin, auditForgotten, auditGlobal, auditLogin, auditRelease, noteAsked } from './hooks.ts'
import { staleSaveField, trailField } from './trail-field.ts'

/** What leaves no trace: the trail itself, and the publisher's dirty mark. */
const untraced = new Set(['audit', 'publish-requests'])

function audited(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, slug } = collection
  if (untraced.has(slug)) return collection
  const isRelease = slug === 'releases'
  return {
    ...collection,
    fields: isRelease ? collection.fields : [staleSaveField, ...collection.fields, trailField({ subject: slug })],
    hooks: {
      ...hooks,
      beforeOperation: [noteAsked, ...(hooks.beforeOperation ?? [])],
      // first, so that also on SQLite, which has no transactions, what later hooks refuse has been told
      afterChange: [isRelease ? auditRelease : auditChange, ...(hooks.afterChange ?? [])],
      afterDelete: [auditDelete, ...(hooks.afterDelete ?? [])],
      ...(collection.auth
        ? {
            afterLogin: [...(hooks.afterLogin ?? []), auditLogin],
            afterError: [...(hooks.afterError ?? []), auditFailedLogin],
            afterForgotPassword: [...(hooks.afterForgotPassword ?? []), auditForgotten],
          }
        : {}),
    },
  }
}

const auditedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [staleSaveField, ...global.fields, trailField({ subject: global.slug })],
  hooks: { ...global.hooks, afterChange: [auditGlobal, ...(global.hooks?.afterChange ?? [])] },
})

/** Has every change of every collection and global, also of those added later, leave an entry in the trail. */
export const auditEverything: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(audited),
  globals: (config.globals ?? []).map(auditedGlobal),
})
