import type { Field } from 'payload'

/** On every document: who changed what, in the sidebar. It stores nothing. */
export const trailField = ({ subject }: { subject: string }): Field => ({
  type: 'ui',
  name: 'auditTrail',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: { path: '/src/admin/audit/audit-trail.tsx#AuditTrail', clientProps: { subject } } },
  },
})

/** Above every form: what to do when somebody else saved first. It stores nothing. */
export const staleSaveField: Field = {
  type: 'ui',
  name: 'staleSave',
  admin: { disableListColumn: true, components: { Field: '/src/admin/stale-save/stale-save-notice.tsx#StaleSaveNotice' } },
}
