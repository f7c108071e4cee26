import { type Content, type ContentType, collectionOf, contentTypeNames, type SiteSettings } from '@ruang-solusi/shared/content'
import type { PreviewOrder } from '@ruang-solusi/shared/link-preview'
import { documentsOf, type Snapshot, snapshotVersion } from '@ruang-solusi/shared/snapshot'
import { completeDraft } from './complete-draft.ts'
import { withoutDangling } from './without-dangling.ts'

/** Stands in for an agency that is not chosen yet; it bears the site's name. */
const standInAgency = 'pratinjau-dinas'

const emptySnapshot = (settings: SiteSettings): Snapshot => ({
  ...(Object.fromEntries(contentTypeNames.map((type) => [collectionOf[type], []])) as unknown as Pick<
    Snapshot,
    (typeof collectionOf)[ContentType]
  >),
  version: snapshotVersion,
  settings,
  questions: [],
  parameters: [],
  media: [],
  redirects: [],
  gone: [],
  withdrawn: { pages: [], pictures: [] },
})

/** The few settings that shared texts name, as the CMS gives them; plain words stand in for those that are not filled in yet. */
function settingsFrom(given: Record<string, unknown>): SiteSettings {
  const text = (name: string) => (typeof given[name] === 'string' && given[name] !== '' ? { [name]: given[name] } : {})
  const named = (value: unknown, fallback: string) => (typeof value === 'string' && value !== '' ? value.slice(0, 60) : fallback)
  const prose = { id: [] }
  const words = { summary: { id: '' }, safety: { id: '' }, about: prose, privacy: prose }
  const names = { cityName: named(given.cityName, 'kota ini'), siteName: named(given.siteName, 'Ruang Solusi') }
  return { ...words, ...names, ...text('phone'), ...text('whatsapp'), example: given.example === true }
}

function withKnown(live: Snapshot, { known, media, day }: PreviewOrder): Snapshot {
  const added = contentTypeNames.map((type) => {
    const there = documentsOf(live, type)
    const slugs = new Set(there.map(({ slug }) => slug))
    const drafts = (known[type] ?? []).map((document) => completeDraft(type, document, day))
    return [collectionOf[type], [...there, ...drafts.filter(({ slug }) => !slugs.has(slug))]]
  })
  const hashes = new Set(live.media.map(({ hash }) => hash))
  return { ...live, ...Object.fromEntries(added), media: [...live.media, ...media.filter(({ hash }) => !hashes.has(hash))] }
}

/** A draft among the content that it will live with, and the fields of its card that something stands in for. */
export type DraftSnapshot<Type extends ContentType = ContentType> = { snapshot: Snapshot; document: Content<Type>; standIns: string[] }

/** Puts a draft into the live snapshot (or an empty one before the first release), in the place of its older version. */
export function draftSnapshot(order: PreviewOrder, live: Snapshot | undefined): DraftSnapshot {
  const { type, day, replaces } = order
  const base = withKnown(live ?? emptySnapshot(settingsFrom(order.settings)), order)
  const completed = completeDraft(type, order.document, day)
  const slugs = new Map(contentTypeNames.map((name) => [name, new Set(documentsOf(base, name).map(({ slug }) => slug))]))
  const hashes = new Set(base.media.map(({ hash }) => hash))
  const known = {
    has: (name: ContentType, slug: unknown) => slugs.get(name)?.has(slug as string) === true,
    hasImage: (hash: unknown) => hashes.has(hash as string),
  }
  const document = withoutDangling(type, completed as unknown as Record<string, unknown>, known, standInAgency) as unknown as Content
  const own = documentsOf(base, type).filter(({ slug }) => slug !== document.slug && slug !== replaces)
  const { siteName } = base.settings
  const agency = completeDraft('agency', { slug: standInAgency, name: siteName, shortName: siteName }, day)
  const isAlone = 'agency' in document && document.agency === standInAgency
  const agencies = isAlone ? [...base.agencies, agency] : base.agencies
  const dated = ['startsOn', 'endsOn'].filter((name) => name in document && !order.document[name])
  return {
    snapshot: { ...base, agencies, [collectionOf[type]]: [...own, document] },
    document,
    standIns: [...(isAlone ? ['agency'] : []), ...dated],
  }
}
