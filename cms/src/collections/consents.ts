import type { CollectionConfig } from 'payload'
import { ownConsents } from '../access/own-consents.ts'
import { administrators, staff } from '../access/predicates.ts'
import { checkConsent, keepUntilPurged, stampConsent } from '../consent/keep-consent.ts'
import { withdrawEndpoint } from '../consent/withdraw.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { markAfterChange, markAfterDelete } from '../hooks/request-publish.ts'
import { words } from '../words.ts'
import { promiseFields } from './consent/promise-fields.ts'
import { scopeFields } from './consent/scope-fields.ts'
import { whoFields } from './consent/who-fields.ts'
import { withdrawalFields } from './consent/withdrawal-fields.ts'
import { groups } from './groups.ts'

/** Who agreed to be told about: a private ledger, seen by few, and never part of a snapshot. */
export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: words('Persetujuan', 'Consent'), plural: words('Persetujuan', 'Consents') },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  access: { read: ownConsents, create: staff, update: ownConsents, delete: administrators },
  admin: {
    hideAPIURL: true,
    group: groups.news,
    useAsTitle: 'person',
    defaultColumns: ['person', 'scope', 'expiresOn', 'withdrawnAt', 'withdrawalCode'],
    listSearchableFields: ['person', 'withdrawalCode'],
    description: words(
      'Persetujuan adalah percakapan, bukan sekadar tanda tangan. Hanya redaksi dan yang mencatatnya yang bisa membaca daftar ini; isinya tidak pernah terbit.',
      'Consent is a talk, not just a signature. Only the desk and whoever took it can read this list; it is never published.',
    ),
  },
  hooks: {
    beforeOperation: [clampReading],
    beforeChange: [stampConsent, checkConsent],
    beforeDelete: [keepUntilPurged],
    afterChange: [markAfterChange],
    afterDelete: [markAfterDelete],
  },
  endpoints: [withdrawEndpoint],
  fields: [
    { type: 'ui', name: 'panel', admin: { components: { Field: '/src/admin/consent/consent-panel.tsx#ConsentPanel' } } },
    ...whoFields,
    ...scopeFields,
    ...promiseFields,
    ...withdrawalFields,
  ],
}
