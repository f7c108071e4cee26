import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import type { CollectionConfig, Field } from 'payload'
import { createForOwnAgency, ownAgency, readOwnOrLive, readOwnVersions } from '../access/own-agency.ts'
import { publishers, staff } from '../access/predicates.ts'
import { checkCoach } from '../coach/check-coach.ts'
import { keepFirstText } from '../consent/keep-read-text.ts'
import { coachPanel } from '../fields/coach-panel.ts'
import { publishedFields } from '../fields/published.ts'
import { withShareTab } from '../fields/share-tab.ts'
import { checkContract } from '../hooks/check-contract.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { keepOldAddress, noteOldAddress, rememberDeleted } from '../hooks/keep-old-address.ts'
import { chooseOwnAgency, keepOwnAgency } from '../hooks/keep-own-agency.ts'
import { keepWhatIsUsed } from '../hooks/keep-what-is-used.ts'
import { onlyDrafts } from '../hooks/only-drafts.ts'
import { onlyOwnReferences } from '../hooks/only-own-references.ts'
import { refuseImpossible } from '../hooks/refuse-impossible.ts'
import { markAfterChange, markAfterDelete } from '../hooks/request-publish.ts'
import { stampDays } from '../hooks/stamp-days.ts'
import { reviewFields, takeDownField } from '../review/fields.ts'
import { forgetReview } from '../review/forget-review.ts'
import { keepReview, noteSave } from '../review/keep-review.ts'
import { tellPublished } from '../review/tell-published.ts'
import { scheduleFields } from '../schedule/fields.ts'
import { keepSchedule, noteCancelledSchedule } from '../schedule/keep-schedule.ts'
import type { Words } from '../words.ts'

type Options = {
  type: ContentType
  labels: { singular: Words; plural: Words }
  group: Words
  description: Words
  /** The field an empty slug is made from, and the title in lists. */
  titleField: string
  columns: string[]
  fields: Field[]
}

const statusBar = '/src/admin/publishing-status-bar.tsx#PublishingStatusBar'

/** A collection whose published documents become pages: drafts, versions, trash, and every guard on the way out. */
export function publicCollection({ type, labels, group, description, titleField, columns, fields }: Options): CollectionConfig {
  const belongsToAgency = fieldNames(fields).includes('agency') && type !== 'paper'
  const write = belongsToAgency ? ownAgency : publishers
  return {
    slug: collectionOf[type],
    labels,
    trash: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    versions: { maxPerDoc: 50, drafts: { validate: false } },
    access: {
      read: belongsToAgency ? readOwnOrLive : staff,
      readVersions: belongsToAgency ? readOwnVersions : staff,
      create: belongsToAgency ? createForOwnAgency : publishers,
      update: write,
      delete: publishers,
    },
    admin: {
      group,
      description,
      hideAPIURL: true,
      useAsTitle: titleField,
      defaultColumns: [titleField, ...columns, 'reviewState', 'updatedAt'],
      listSearchableFields: [titleField, 'slug'],
      components: { Description: { path: statusBar, clientProps: { type, purpose: description } } },
    },
    hooks: {
      beforeOperation: [
        clampReading,
        onlyDrafts,
        noteSave,
        ...(belongsToAgency ? [chooseOwnAgency] : []),
        refuseImpossible('rule', 'cases'),
        keepWhatIsUsed(type),
      ],
      beforeChange: [
        keepReview,
        keepSchedule,
        ...(belongsToAgency ? [keepOwnAgency, onlyOwnReferences] : []),
        stampDays,
        checkContract(type),
        checkCoach(type),
        noteOldAddress(type),
      ],
      afterChange: [
        keepOldAddress(type),
        ...(type === 'story' ? [keepFirstText] : []),
        tellPublished,
        noteCancelledSchedule,
        markAfterChange,
      ],
      afterDelete: [rememberDeleted(type), forgetReview, markAfterDelete],
    },
    // what others cannot do without never leaves by date
    fields: [
      ...reviewFields,
      ...withShareTab(type, titleField, fields),
      coachPanel(type),
      ...publishedFields(titleField),
      ...scheduleFields,
      ...(type === 'agency' || type === 'topic' ? [] : [takeDownField]),
    ],
  }
}

function fieldNames(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldNames(tab.fields))
    if ('name' in field) return [field.name]
    return 'fields' in field ? fieldNames(field.fields) : []
  })
}
