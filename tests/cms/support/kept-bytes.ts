import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { pathOf, pictureFormats, picturePath } from '@ruang-solusi/shared/paths'
import { documentsOf, parseSnapshot, type Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { drawCards, drawKits } from '../../../site/src/cards/index.ts'
import { resizePicture } from '../../../site/src/pictures/resize.ts'
import type { ReleaseOrder } from '../../../site/src/release/index.ts'
import { makeSmallRelease } from '../../support/small-release.ts'
import { plainMirrors, smallFiles, smallPage, writeFiles } from '../../support/small-site.ts'
import { type Cms, publisherSecret } from './start-cms.ts'

/** A photo that compresses badly, so that its bytes are unlike any other's. */
export const noise = (): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } } })
    .jpeg()
    .toBuffer()

/** What the CMS would publish now. */
export async function snapshotOf(cms: Cms): Promise<Snapshot> {
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
    const told = content.stories.map(({ name, alias }) => `<p>${name.id} ${alias}</p>`).join('')
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

/** Publishes what the CMS holds as a small release with real pictures, cards and share kits. */
export async function publishSmall(cms: Cms): Promise<Snapshot> {
  const content = await snapshotOf(cms)
  const small: ReleaseOrder['drawCards'] = async (order) => {
    await writeFiles(order.cardsDir, { 'page/home-0123456789abcdef.png': 'kartu' })
    return drawAll(order)
  }
  await makeSmallRelease(cms.dataDir, content, { drawCards: small, buildPages: pagesOf(content) })
  return content
}

/** Every file that the publisher keeps, and the library of the CMS. */
export async function keptFiles(cms: Cms): Promise<string[]> {
  const folders = ['site', 'snapshots', 'cards', 'pictures', 'media'].map((name) => join(cms.dataDir, name))
  const entries = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })))
  return entries.flat().flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
}

/** Those of them that hold any of these bytes. */
export async function keptFilesHolding(cms: Cms, needles: Buffer[]): Promise<string[]> {
  const holding: string[] = []
  for (const file of await keptFiles(cms)) {
    const bytes = await readFile(file)
    if (needles.some((needle) => bytes.includes(needle))) holding.push(file)
  }
  return holding
}
