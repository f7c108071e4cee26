import type { ContentType } from '@ruang-solusi/shared/content'

type Values = Record<string, unknown>

/** Whether a document or a picture is at hand. */
export type Known = { has: (type: ContentType, slug: unknown) => boolean; hasImage: (hash: unknown) => boolean }

const lists: Record<string, ContentType> = { topics: 'topic', programmes: 'programme', kelurahan: 'agency' }
const images = ['image', 'logo']

/** A draft without references to what is not at hand; a missing agency becomes `agency`, which then stands in for it. */
export function withoutDangling(type: ContentType, draft: Values, { has, hasImage }: Known, agency: string): Values {
  const kept: Values = { ...draft }
  for (const [name, to] of Object.entries(lists)) {
    if (Array.isArray(kept[name])) kept[name] = kept[name].filter((slug) => has(to, slug))
  }
  if (Array.isArray(kept.papers)) kept.papers = kept.papers.filter(({ paper }: { paper?: unknown }) => has('paper', paper))
  if (kept.programme !== undefined && !has('programme', kept.programme)) delete kept.programme
  const remedy = kept.remedy as Values | undefined
  if (remedy?.guide !== undefined && !has('guide', remedy.guide)) kept.remedy = { ...remedy, guide: undefined }
  for (const name of images) if (kept[name] !== undefined && !hasImage(kept[name])) delete kept[name]
  if (type === 'paper' && !has('agency', kept.agency)) delete kept.agency
  else if ('agency' in kept && !has('agency', kept.agency)) kept.agency = agency
  return kept
}
