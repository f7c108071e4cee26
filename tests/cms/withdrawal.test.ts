import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SiteSettings } from '@ruang-solusi/shared/content'
import { pathOf, pictureFormats, picturePath } from '@ruang-solusi/shared/paths'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listReleases, releaseFolders } from '../../site/src/release/index.ts'
import { serveSite } from '../support/serve-site.ts'
import { writeFiles } from '../support/small-site.ts'
import { consentData, dayFromNow, made, storyData, uploadEvidence, uploadTo } from './support/consents.ts'
import { create, ground, programmeData } from './support/documents.ts'
import { keptFiles, keptFilesHolding, noise, publishSmall, snapshotOf } from './support/kept-bytes.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

const sentence = 'Kalimat kunci yang hanya ada di cerita ini.'

let cms: Cms
let editor: Session

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

const snapshot = () => snapshotOf(cms)
const publish = () => publishSmall(cms)
const filesHolding = (needles: Buffer[]) => keptFilesHolding(cms, needles)

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
  const left = await keptFiles(cms)
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
  await writeFiles(folders.site, { 'purged.json': '{}' })
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

test('a consent that is narrowed to the site, to words, then to an alias leaves no byte of kit, photo and name at the next publish', async () => {
  const { agency, topic } = await ground(cms, await cms.join('administrator'))
  const folders = releaseFolders(cms.dataDir)
  const evidence = (await uploadEvidence(cms, editor, 79)).id
  const everything = { scope: ['text', 'image', 'name'], channels: ['site', 'social', 'print'] }
  const consent = made(await cms.rest('/consents', { as: editor, body: consentData({ evidence, ...everything }) })).id
  const narrow = async (body: object) =>
    expect((await cms.rest(`/consents/${consent}`, { method: 'PATCH', as: editor, body })).status).toBe(200)
  const shown = { alt: 'Orang di depan mesin jahit', people: 'recognisable', consents: [consent] }
  const photo = made(await uploadTo(cms, editor, 'media', await noise(), shown))
  const hash = String(photo.filename).replace('.webp', '')
  const alias = 'Wagirah Kusumaningsih'
  const more = { alias, realName: true, image: photo.id, consents: [consent] }
  const { id, slug } = await create(cms, editor, 'stories', storyData(agency.id, topic.id, more))
  const cards = async () => (await readdir(join(folders.cards, 'story'))).filter((name) => name.startsWith(`${slug}-`))
  const bytesOf = (names: string[]) => Promise.all(names.map((name) => readFile(join(folders.cards, 'story', name))))
  const stillShown = async () => (await snapshot()).stories.find((story) => story.slug === slug)

  await publish()
  const [whole] = await listReleases(folders)
  const drawn = await bytesOf(await cards())
  expect(drawn.length).toBeGreaterThan(4)

  await narrow({ channels: ['site'] })
  await publish()
  expect(await stillShown()).toMatchObject({ onlyHere: true, realName: true, image: hash })
  const [left, ...others] = await cards()
  expect(others).toEqual([])
  const [main = Buffer.alloc(0)] = await bytesOf([left ?? ''])
  const kit = drawn.filter((bytes) => !bytes.equals(main))
  expect(kit).toHaveLength(drawn.length - 1)
  expect(await filesHolding(kit)).toEqual([])
  expect(await listReleases(folders)).not.toContain(whole)

  const resized = await Promise.all(pictureFormats.map((format) => readFile(join(folders.site, 'current', picturePath(hash, 360, format)))))
  await narrow({ scope: ['text', 'name'] })
  await publish()
  expect(await stillShown()).toMatchObject({ alias, realName: true })
  const library = join(folders.media, `${hash}.webp`)
  expect(await filesHolding([...resized, await readFile(library), main])).toEqual([library])

  const named = await bytesOf(await cards())
  expect(named).toHaveLength(1)
  await narrow({ scope: ['text'] })
  const change = (body: object, draft = '') => cms.rest(`/stories/${id}${draft}`, { method: 'PATCH', as: editor, body })
  expect((await change({ alias: 'Bu W.', realName: false, image: null }, '?draft=true')).status).toBe(200)
  await narrow({ readBack: { on: dayFromNow(0), how: 'phone' } })
  expect((await change({ _status: 'published' })).status).toBe(200)
  await publish()
  expect(await stillShown()).toMatchObject({ alias: 'Bu W.' })
  expect(await filesHolding([...named, Buffer.from(alias)])).toEqual([])
})
