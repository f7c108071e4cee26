import { readFileSync } from 'node:fs'
import { type Content, type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { documentsOf, parseSnapshot, type Snapshot } from '@ruang-solusi/shared/snapshot'
import { readEnvironment } from './environment.ts'

/** The snapshot with its lookups; lists are in the order in which pages show them. */
export type Library = ReturnType<typeof buildLibrary>

const byName = new Intl.Collator('id', { numeric: true, sensitivity: 'base' }).compare
const newestFirst = (a: { publishedOn: string; slug: string }, b: { publishedOn: string; slug: string }) =>
  b.publishedOn.localeCompare(a.publishedOn) || byName(a.slug, b.slug)

const orders: { [Type in ContentType]: (a: Content<Type>, b: Content<Type>) => number } = {
  topic: (a, b) => a.order - b.order || byName(a.name.id, b.name.id),
  agency: (a, b) => byName(a.name, b.name),
  programme: (a, b) => byName(a.plainName.id, b.plainName.id),
  paper: (a, b) => byName(a.name, b.name),
  story: newestFirst,
  clarification: newestFirst,
  notice: (a, b) => a.startsOn.localeCompare(b.startsOn) || byName(a.name.id, b.name.id),
  guide: (a, b) => byName(a.name.id, b.name.id),
}

/** Lookups over a snapshot: `find` may be undefined, `list…` never is, `need` throws. */
export function buildLibrary(snapshot: Snapshot) {
  const sorted = Object.fromEntries(contentTypeNames.map((type) => [type, sortedDocuments(snapshot, type)]))
  const bySlug = Object.fromEntries(
    contentTypeNames.map((type) => [type, new Map(documentsOf(snapshot, type).map((document) => [document.slug, document]))]),
  )
  const list = <Type extends ContentType>(type: Type) => sorted[type] as Content<Type>[]
  const find = <Type extends ContentType>(type: Type, slug: string) => bySlug[type]?.get(slug) as Content<Type> | undefined
  const need = <Type extends ContentType>(type: Type, slug: string): Content<Type> => {
    const document = find(type, slug)
    if (document !== undefined) return document
    throw new ProblemError(`No ${type} is called "${slug}" in the snapshot.`, `Publish it, or choose another ${type}.`, { value: slug })
  }
  return {
    snapshot,
    list,
    find,
    need,
    listProgrammesOfTopic: (topic: string) => list('programme').filter(({ topics }) => topics.includes(topic)),
    listProgrammesOfAgency: (agency: string) => list('programme').filter((programme) => programme.agency === agency),
    listProgrammesNeeding: (paper: string) => list('programme').filter(({ papers }) => papers.some((needed) => needed.paper === paper)),
    listGuidesOfTopic: (topic: string) => list('guide').filter(({ topics }) => topics.includes(topic)),
    listGuidesNeeding: (paper: string) => list('guide').filter(({ papers }) => papers.some((needed) => needed.paper === paper)),
    listStoriesOfTopic: (topic: string) => list('story').filter(({ topics }) => topics.includes(topic)),
    listStoriesOfProgramme: (programme: string) => list('story').filter(({ programmes }) => programmes.includes(programme)),
    listClarificationsOfProgramme: (programme: string) =>
      list('clarification').filter((clarification) => clarification.programme === programme),
    listClarificationsOfAgency: (agency: string) => list('clarification').filter((clarification) => clarification.agency === agency),
    /** Notices still to come or under way; past ones leave every list. */
    listNotices: () => list('notice').filter(({ state }) => state !== 'past'),
    findMedia: (hash: string | undefined) => snapshot.media.find((media) => media.hash === hash),
  }
}

/**
 * Loads the snapshot from disk.
 * @throws ProblemError when the file cannot be read or does not fit its contract.
 */
function loadLibrary(file: string): Library {
  let json: string
  try {
    json = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ProblemError(`SNAPSHOT_FILE (${file}) cannot be read.`, 'Export the snapshot first.', { path: 'SNAPSHOT_FILE', cause })
  }
  return buildLibrary(parseSnapshot(json))
}

let loaded: Library | undefined

/** The library of this build, loaded on first use. */
export function library(): Library {
  loaded ??= loadLibrary(readEnvironment(process.env).snapshotFile)
  return loaded
}

const sortedDocuments = <Type extends ContentType>(snapshot: Snapshot, type: Type) => [...documentsOf(snapshot, type)].sort(orders[type])
