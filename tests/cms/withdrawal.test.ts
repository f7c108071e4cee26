import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentTypeNames, SiteSettings } from '@ruang-solusi/shared/content'
import { pathOf, pictureFormats, picturePath } from '@ruang-solusi/shared/paths'
import { documentsOf, parseSnapshot, type Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { drawCards, drawKits } from '../../site/src/cards/index.ts'
import { resizePicture } from '../../site/src/pictures/resize.ts'
import { listReleases, type ReleaseOrder, releaseFolders } from '../../site/src/release/index.ts'
import { serveSite } from '../support/serve-site.ts'
import { makeSmallRelease } from '../support/small-release.ts'
import { plainMirrors, smallFiles, smallPage, writeFiles } from '../support/small-site.ts'
import { consentData, made, storyData, uploadEvidence, uploadTo } from './support/consents.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

const sentence = 'Kalimat kunci yang hanya ada di cerita ini.'

let cms: Cms
let editor: Session

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

/** A photo that compresses badly, so that its bytes are unlike any other's. */
const noise = (): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
    .jpeg()
    .toBuffer()

async function snapshot(): Promise<Snapshot> {
  const answer = await cms.rest('/publishing/snapshot', { headers: { 'x-publisher-secret': publisherSecret } })
  return parseSnapshot(answer.text)
}

const drawAll: ReleaseOrder['drawCards'] = async (order) => {
  await drawKits(order)
  return drawCards(order)
}

/** Pages as small as the gate allows, with real pictures: every document has one, and the home page tells of each. */
function pagesOf(content: Snapshot): ReleaseOrder['buildPages'] {
  return async ({ outDir, mediaDir, picturesDir }) => {
    const documents = contentTypeNames.flatMap((type) => documentsOf(content, type).map(({ slug }) => pathOf(type, slug)))
    const told = content.stories.map(({ name }) => `<p>${name.id}</p>`).join('')
    const home = `${told}${documents.map((path) => `<a href="${path}">Buka</a>`).join('')}`
    await writeFiles(outDir, { ...smallFiles(content), 'index.html': smallPage('/', 'Beranda', home) })
    for (const path of documents) {
      const file = `${path.slice(1)}index.html`
      const page = smallPage(path, 'Halaman', `${told}<a href="/#awal">Beranda</a>`)
      await writeFiles(outDir, { [file]: page, ...plainMirrors([file]) })
    }
    for (const { hash } of content.media) {
      for (const format of pictureFormats) {
        const picture = await resizePicture({ hash, width: 360, format }, { mediaDir, picturesDir })
        await writeFiles(outDir, { [picturePath(hash, 360, format).slice(1)]: picture as unknown as string })
      }
    }
  }
}

async function publish(): Promise<Snapshot> {
  const content = await snapshot()
  const small: ReleaseOrder['drawCards'] = async (order) => {
    await writeFiles(order.cardsDir, { 'page/home-0123456789abcdef.png': 'kartu' })
    return drawAll(order)
  }
  await makeSmallRelease(cms.dataDir, content, { drawCards: small, buildPages: pagesOf(content) })
  return content
}

/** Every file that the publisher keeps, and the library of the CMS. */
async function keptFiles(): Promise<string[]> {
  const folders = ['site', 'snapshots', 'cards', 'pictures', 'media'].map((name) => join(cms.dataDir, name))
  const entries = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  return entries.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
}

async function filesHolding(needles: Buffer[]): Promise<string[]> {
  const holding: string[] = []
  for (const file of await keptFiles()) {
    const bytes = await readFile(file)
    if (needles.some((needle) => bytes.includes(needle))) holding.push(file)
  }
  return holding
}

test('a withdrawal answers 410 everywhere at the next publish, and no byte of photo, card or text stays in any file', async () => {
  const { agency, topic } = await ground(cms, await cms.join('administrator'))
  const evidence = (await uploadEvidence(cms, editor, 77)).id
  const consent = made(
    await cms.rest('/consents', { as: editor, body: consentData({ evidence, channels: ['site', 'social', 'print'] }) }),
  ).id
  const shown = { alt: 'Bu S. di depan mesin jahit', people: 'recognisable', consents: [consent] }
  const photo = made(await uploadTo(cms, editor, 'media', await noise(), shown))
  const hash = String(photo.filename).replace('.webp', '')
  const more = { name: sentence, image: photo.id, consents: [consent] }
  const story = await create(cms, editor, 'stories', storyData(agency.id, topic.id, more))
  // another page shows the same photo, and stays without it
  const programme = await create(cms, editor, 'programmes', programmeData(agency.id, topic.id, { image: photo.id }))

  await publish()
  const composed = storyData(agency.id, topic.id, { composed: true, composedConfirmed: true })
  await create(cms, editor, 'stories', composed)
  await publish()
  const { ask } = await serveSite(cms.dataDir)
  const folders = releaseFolders(cms.dataDir)
  const cardsOf = async (type: string, slug: string) =>
    (await readdir(join(folders.cards, type))).filter((name) => name.startsWith(`${slug}-`))
  const addresses = [
    pathOf('story', story.slug),
    ...pictureFormats.map((format) => picturePath(hash, 360, format)),
    ...(await cardsOf('story', story.slug)).map((name) => `/kartu/story/${name}`),
  ]
  expect(addresses.length).toBeGreaterThan(4)
  for (const address of addresses) expect((await ask(address)).status, address).toBe(200)
  const photoCards = [
    ...(await cardsOf('story', story.slug)).map((name) => join(folders.cards, 'story', name)),
    ...(await cardsOf('programme', programme.slug))
      .filter((name) => name.endsWith('.jpg'))
      .map((name) => join(folders.cards, 'programme', name)),
  ]
  const original = await readFile(join(folders.media, `${hash}.webp`))
  const resized = await Promise.all(pictureFormats.map((format) => readFile(join(folders.site, 'current', picturePath(hash, 360, format)))))
  const cards = await Promise.all(photoCards.map((file) => readFile(file)))
  const needles = [original, ...resized, ...cards, Buffer.from(sentence)]
  expect((await filesHolding(needles)).length).toBeGreaterThan(8)
  expect(await listReleases(folders)).toHaveLength(2)

  const withdrawn = await cms.rest(`/consents/${consent}/withdraw`, { as: editor, method: 'POST' })
  expect(withdrawn.status).toBe(200)
  const after = await publish()

  for (const address of [...addresses, `/jv${pathOf('story', story.slug)}`, `/kit/story/${story.slug}/`]) {
    const { status, body } = await ask(address)
    expect(status, address).toBe(410)
    for (const needle of needles) expect(body.includes(needle)).toBe(false)
  }
  expect((await ask(pathOf('programme', programme.slug))).status).toBe(200)
  expect(after.stories.map(({ slug }) => slug)).toEqual([composed.slug])
  expect(await filesHolding(needles)).toEqual([])
  expect(await listReleases(folders)).toHaveLength(1)
  const left = await keptFiles()
  expect(left.filter((file) => file.includes(hash))).toEqual([])
  expect((await ask(`/kartu/programme/${(await cardsOf('programme', programme.slug))[0]}`)).status).toBe(200)
})

test('a purge that was interrupted is made up for, and done once', async () => {
  const { purgeWithdrawn } = await import('../../site/src/release/index.ts')
  const { siteUrl } = await import('../support/small-site.ts')
  const folders = releaseFolders(cms.dataDir)
  const { pages, pictures } = (await snapshot()).withdrawn
  const copies = { [`${pictures[0]}-360-webp72.webp`]: 'salinan' }
  const card = { [`story/${pages[0]?.slug}-0123456789abcdef.jpg`]: 'salinan' }
  await writeFiles(folders.pictures, copies)
  await writeFiles(folders.cards, card)
  await purgeWithdrawn(folders, siteUrl)
  expect(await readdir(folders.pictures)).toEqual(Object.keys(copies))
  await writeFiles(folders.site, { 'purged.json': '{"pages":[],"pictures":[]}' })
  await purgeWithdrawn(folders, siteUrl)
  expect(await readdir(folders.pictures)).toEqual([])
  expect(await readdir(join(folders.cards, 'story'))).not.toContain(Object.keys(card)[0]?.replace('story/', ''))
})

test('what is withdrawn is told to the publisher although something else cannot be published', async () => {
  const { withdrawn } = await snapshot()
  expect([withdrawn.pages.length, withdrawn.pictures.length]).toEqual([1, 1])
  const broken = vi.spyOn(SiteSettings, 'safeParse').mockReturnValue({ success: false } as never)
  const answer = await cms.rest('/publishing/snapshot', { headers: { 'x-publisher-secret': publisherSecret } })
  broken.mockRestore()
  expect(answer.status).toBe(422)
  expect(answer.body).toMatchObject({ problem: expect.stringContaining('belum lengkap'), withdrawn })
})
