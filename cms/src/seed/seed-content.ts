import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { drawings, exampleSettings, examples } from '@ruang-solusi/shared/examples'
import { locales } from '@ruang-solusi/shared/locale'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { dataInLocale, type Ids, speaks } from './data-in-locale.ts'

/** Types in an order in which every reference already exists. */
const order: ContentType[] = ['agency', 'topic', 'paper', 'guide', 'programme', 'story', 'clarification', 'notice']

/** Whether the database holds content: the settings are written last, so an interrupted seed goes on where it stopped. */
export async function isSeeded(payload: Payload): Promise<boolean> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })
  return Boolean(settings.siteName)
}

async function findId(
  payload: Payload,
  collection: 'media' | (typeof collectionOf)[ContentType],
  field: string,
  value: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { [field]: { equals: value } },
    limit: 1,
    depth: 0,
    trash: true,
    overrideAccess: true,
  })
  return docs[0] && String(docs[0].id)
}

async function drawPicture(payload: Payload, { alt, focalX, focalY, svg }: (typeof drawings)[keyof typeof drawings]): Promise<string> {
  const existing = await findId(payload, 'media', 'alt', alt.id)
  if (existing) return existing
  const data = await sharp(Buffer.from(svg)).png().toBuffer()
  const file = { data, mimetype: 'image/png', name: 'drawing.png', size: data.length }
  const picture = await payload.create({
    collection: 'media',
    data: { alt: alt.id, people: 'none', focalX, focalY },
    file,
    locale: 'id',
    overrideAccess: true,
  })
  for (const locale of ['jv', 'en'] as const) {
    const text = alt[locale]
    if (text) await payload.update({ collection: 'media', id: picture.id, data: { alt: text }, locale, overrideAccess: true })
  }
  return String(picture.id)
}

async function seedDocument(
  payload: Payload,
  type: ContentType,
  example: Record<string, unknown> & { slug: string },
  ids: Ids,
): Promise<string> {
  const collection = collectionOf[type]
  const existing = await findId(payload, collection, 'slug', example.slug)
  if (existing) return existing
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const document = { ...example, example: true }
  const options = { collection, depth: 0, overrideAccess: true, context: { keepDays: true } }
  const data = { ...dataInLocale(fields, document, 'id', ids), _status: 'published' as const }
  const created = await payload.create({ ...options, data: data as never, locale: 'id' })
  for (const locale of locales.filter((candidate) => candidate !== 'id' && speaks(example, candidate))) {
    const translated = dataInLocale(fields, document, locale, ids, created as unknown as Record<string, unknown>)
    await payload.update({ ...options, id: created.id, data: { ...translated, _status: 'published' } as never, locale })
  }
  return String(created.id)
}

/** Puts the example content into an empty database, published and marked as example; `onProgress` gets a line per type. */
export async function seedContent(payload: Payload, onProgress: (line: string) => void): Promise<void> {
  const pictures = new Map<string, string>()
  for (const [key, drawing] of Object.entries(drawings)) pictures.set(key, await drawPicture(payload, drawing))
  onProgress(`${pictures.size} pictures`)
  const known = new Map<string, string>()
  const lookUp = (map: Map<string, string>, key: string): string => {
    const id = map.get(key)
    if (id === undefined)
      throw new ProblemError(`The examples name ${key}, which does not exist.`, 'Correct shared/src/examples.', { value: key })
    return id
  }
  const ids: Ids = { idOf: (collection, slug) => lookUp(known, `${collection}/${slug}`), pictureId: (drawing) => lookUp(pictures, drawing) }
  for (const type of order) {
    for (const example of examples[type]) {
      known.set(`${collectionOf[type]}/${example.slug}`, await seedDocument(payload, type, example as never, ids))
    }
    onProgress(`${examples[type].length} ${collectionOf[type]}`)
  }
  await seedSettings(payload, ids)
}

async function seedSettings(payload: Payload, ids: Ids): Promise<void> {
  const fields = payload.globals.config.find(({ slug }) => slug === 'site-settings')?.flattenedFields ?? []
  for (const locale of locales) {
    if (locale !== 'id' && !speaks(exampleSettings, locale)) continue
    await payload.updateGlobal({
      slug: 'site-settings',
      data: dataInLocale(fields, exampleSettings, locale, ids) as never,
      locale,
      depth: 0,
      overrideAccess: true,
    })
  }
}
