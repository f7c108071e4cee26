import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readBuiltSite } from '../../../site/src/release/gate/built-site.ts'
import { checkOffline } from '../../../site/src/release/gate/checks/offline.ts'
import { checkScripts } from '../../../site/src/release/gate/checks/scripts.ts'
import { checkSearch } from '../../../site/src/release/gate/checks/search.ts'
import { siteUrl } from '../pages/build-site.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { keepPage } from './phone.ts'

type Manifest = {
  short_name: string
  display: string
  start_url: string
  lang: string
  icons: { src: string; sizes: string; purpose: string }[]
  share_target: { method: string; action: string }
}

/** The site on a home screen, and what the build made for it. */
export function testInstalling(served: () => ServedBuild, snapshot: () => Snapshot): void {
  const manifest = async () => JSON.parse(await served().build.read('/manifest.webmanifest')) as Manifest

  test('the manifest names the site, shows its address, and takes messages by POST', async () => {
    const { short_name, ...given } = await manifest()
    expect(given).toMatchObject({ display: 'minimal-ui', start_url: '/', lang: 'id', share_target: { method: 'POST', action: '/cari/' } })
    expect(short_name.length).toBeLessThanOrEqual(12)
  })

  test('every icon has the size that it claims; the one for other shapes is filled to its corners', async () => {
    const { icons } = await manifest()
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable'])
    for (const { src, sizes, purpose } of icons) {
      const picture = sharp(await readFile(served().build.path(src)))
      const { width, height } = await picture.metadata()
      expect(`${width}x${height}`).toBe(sizes)
      const { data } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      expect(data[3]).toBe(purpose === 'maskable' ? 255 : 0)
    }
  })

  test('Chromium finds nothing wrong with it once something is kept, and is not offered it before', async () => {
    const page = await served().open('/simpan/')
    const session = await page.context().newCDPSession(page)
    expect(await session.send('Page.getAppManifest')).toMatchObject({ url: '' })
    await keepPage(served(), '/program/pip/', page)
    const { url, errors } = await session.send('Page.getAppManifest')
    expect({ url, errors }).toEqual({ url: `${served().origin}/manifest.webmanifest`, errors: [] })
  })

  test('the gate lets all of it pass: one worker of one file, 3,072 bytes compressed at most, and no other script that keeps anything', async () => {
    const folder = served().build.path('')
    const site = await readBuiltSite({ siteUrl, snapshot: snapshot(), live: undefined, folder, cardsDir: folder })
    expect([...checkOffline(site), ...checkScripts(site), ...checkSearch(site)]).toEqual([])
    expect(gzipSync(await served().build.read('/pekerja.js'), { level: 9 }).length).toBeLessThanOrEqual(3072)
  })
}
