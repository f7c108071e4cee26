import type { IsoDay } from '@ruang-solusi/shared/day'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import type { Payload } from 'payload'
import { isStoryCovered, pictureGap } from '../consent/cover.ts'
import { oldAddresses } from './old-addresses.ts'
import { publicDocuments } from './public-documents.ts'
import { type Everything, hashOfFile, readEverything } from './read-everything.ts'

type Asked = { everything: Everything; gone: Snapshot['gone']; day: IsoDay }

/**
 * Stories and photos of which no copy may stay, because nobody agrees to them on this day.
 * A story that was deleted counts among them: nobody can say any more who agreed.
 */
export function withdrawn({ everything: { consents, documents, media, redirects }, gone, day }: Asked): Snapshot['withdrawn'] {
  const storyAt = (slug: string) => {
    const moved = redirects.find(({ from, to }) => to?.relationTo === 'stories' && from === pathOf('story', slug))?.to?.value
    return documents.story.find((story) => story.slug === slug) ?? documents.story.find(({ id }) => id === moved)
  }
  const pages = gone.filter(({ type, slug }) => {
    if (type !== 'story') return false
    const story = storyAt(slug)
    return story === undefined || !isStoryCovered(story, day, consents)
  })
  const refused = media.filter(({ stored }) => pictureGap(stored, day, consents) !== undefined).map(({ hash }) => hash)
  const allowed = new Set(media.map(({ hash }) => hash).filter((hash) => !refused.includes(hash)))
  const taken = [...consents.withdrawnPictures].map(hashOfFile).filter((hash) => !allowed.has(hash))
  return { pages, pictures: [...new Set([...refused, ...taken])].sort() }
}

/** The same list without a snapshot: a broken document must not keep up what somebody withdrew. */
export async function withdrawnOn(payload: Payload, day: IsoDay): Promise<Snapshot['withdrawn']> {
  const everything = await readEverything(payload)
  const { gone } = oldAddresses({ everything, slugs: publicDocuments(everything, day).slugs, day })
  return withdrawn({ everything, gone, day })
}
