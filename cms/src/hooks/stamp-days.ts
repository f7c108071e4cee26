import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { CollectionBeforeChangeHook } from 'payload'
import { isPublishing } from './is-publishing.ts'

/** Stores the days the site prints: first published, last changed. `context.keepDays` keeps the days that the seed brings. */
export const stampDays: CollectionBeforeChangeHook = ({ data, context }) => {
  if (!isPublishing(data)) return data
  const today = `${dayInJakarta(new Date())}T12:00:00.000Z`
  const changedOn = context.keepDays === true && data.changedOn ? data.changedOn : today
  return { ...data, publishedOn: data.publishedOn ?? today, changedOn, wasPublished: true }
}
