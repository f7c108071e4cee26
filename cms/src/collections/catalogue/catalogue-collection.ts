import type { CollectionConfig, Field } from 'payload'
import { publishers, staff } from '../../access/predicates.ts'
import { checkCatalogueItem } from '../../eligibility/check-catalogue-item.ts'
import { keepUsedItem } from '../../eligibility/keep-used-item.ts'
import { changesSeenField } from '../../fields/changes-seen.ts'
import { clampReading } from '../../hooks/clamp-reading.ts'
import { markAfterChange, markAfterDelete } from '../../hooks/request-publish.ts'
import type { Words } from '../../words.ts'
import { groups } from '../groups.ts'

type Options = {
  slug: 'questions' | 'parameters'
  labels: { singular: Words; plural: Words }
  description: Words
  titleField: string
  columns: string[]
  fields: Field[]
}

/** A collection that rules are built from: live as soon as it is saved, so every save is checked against all stored rules. */
export const catalogueCollection = ({ slug, labels, description, titleField, columns, fields }: Options): CollectionConfig => ({
  slug,
  labels,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: 'key',
  access: { read: staff, create: publishers, update: publishers, delete: publishers },
  admin: {
    group: groups.eligibility,
    description,
    hideAPIURL: true,
    useAsTitle: titleField,
    defaultColumns: [titleField, ...columns, 'updatedAt'],
    listSearchableFields: [titleField, 'key'],
  },
  hooks: {
    beforeOperation: [clampReading],
    beforeChange: [checkCatalogueItem(slug)],
    beforeDelete: [keepUsedItem(slug)],
    afterChange: [markAfterChange],
    afterDelete: [markAfterDelete],
  },
  fields: [...fields, changesSeenField],
})
