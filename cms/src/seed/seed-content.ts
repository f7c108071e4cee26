import { type ContentType, collectionOf } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'
import { drawings, exampleParameters, examplePersonas, exampleQuestions, exampleSettings, examples } from '@ruang-solusi/shared/examples'
import { locales } from '@ruang-solusi/shared/locale'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { dataInLocale, type Ids, speaks } from './data-in-locale.ts'
import { findId, seedDocument } from './seed-document.ts'

/** Types in an order in which every reference already exists; the catalogue comes between the two lists. */
const beforeCatalogue: ContentType[] = ['agency', 'topic', 'paper', 'guide']
const afterCatalogue: ContentType[] = ['programme', 'story', 'clarification', 'notice']

/** Whether the database holds content: the settings are written last, so an interrupted seed goes on where it stopped. */
export async function isSeeded(payload: Payload): Promise<boolean> {
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })
  return Boolean(settings.siteName)
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
  const ids: Ids = {
    idOf: (collection, slug) => lookUp(known, `${collection}/${slug}`),
    pictureId: (drawing) => lookUp(pictures, drawing),
    questions: exampleQuestions,
  }
  const seedTypes = async (types: ContentType[]) => {
    for (const type of types) {
      const collection = collectionOf[type]
      for (const example of examples[type]) {
        // what is composed for the example has no one to ask
        const document = { ...example, example: true, ...(type === 'story' && { composedConfirmed: true }) }
        known.set(`${collection}/${example.slug}`, await seedDocument(payload, { collection, known: 'slug', document }, ids))
      }
      onProgress(`${examples[type].length} ${collection}`)
    }
  }
  const seedKeyed = async (collection: 'questions' | 'parameters', documents: { key: string }[]) => {
    for (const document of documents) {
      known.set(`${collection}/${document.key}`, await seedDocument(payload, { collection, known: 'key', document }, ids))
    }
    onProgress(`${documents.length} ${collection}`)
  }
  await seedTypes(beforeCatalogue)
  await seedKeyed('questions', exampleQuestions)
  await seedKeyed('parameters', exampleParameters)
  for (const document of examplePersonas) await seedDocument(payload, { collection: 'personas', known: 'name', document }, ids)
  onProgress(`${examplePersonas.length} personas`)
  await seedTypes(afterCatalogue)
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
