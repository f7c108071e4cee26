import type { Example } from '../example.ts'

type Given = {
  slug: string
  name: string
  summary: string
  whereToGet: string
  agency?: string
  cost?: string
  duration?: string
  ifLacking: string
}

/** A paper to bring; free unless `cost` says otherwise. */
export const paper = (given: Given): Example<'paper'> => ({
  slug: given.slug,
  name: given.name,
  summary: { id: given.summary },
  whereToGet: { id: given.whereToGet },
  ...(given.agency === undefined ? {} : { agency: given.agency }),
  cost: { id: given.cost ?? 'Gratis' },
  ...(given.duration === undefined ? {} : { duration: { id: given.duration } }),
  ifLacking: { id: given.ifLacking },
  publishedOn: '2026-10-03',
  changedOn: '2026-11-14',
})
