import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { readBuiltSite } from '../../../site/src/release/gate/built-site.ts'
import { checkDocuments } from '../../../site/src/release/gate/checks/documents.ts'
import { checkExamples } from '../../../site/src/release/gate/checks/examples.ts'
import { checkHeadTags } from '../../../site/src/release/gate/checks/head-tags.ts'
import { checkLinks } from '../../../site/src/release/gate/checks/links.ts'
import { checkOwnHost } from '../../../site/src/release/gate/checks/own-host.ts'
import { checkScripts } from '../../../site/src/release/gate/checks/scripts.ts'
import { checkSearch } from '../../../site/src/release/gate/checks/search.ts'
import { checkUnfinished } from '../../../site/src/release/gate/checks/unfinished.ts'
import { checkWeight } from '../../../site/src/release/gate/checks/weight.ts'
import { writeIndex } from '../../../site/src/search-index/write-index.ts'
import { siteUrl } from '../pages/build-site.ts'
import type { ServedBuild } from '../pages/serve-build.ts'
import { real, searchSnapshot } from './search-snapshot.ts'

/** What machines are given: the index, the feed, whom to tell about a hole. */
export function testMachines(served: () => ServedBuild): void {
  const folder = () => dirname(served().build.path('/index.html'))

  test('the gate lets the built search pass', async () => {
    const site = await readBuiltSite({ folder: folder(), cardsDir: folder(), siteUrl, snapshot: searchSnapshot(), live: undefined })
    // the cards are not drawn here
    const links = checkLinks(site).filter(({ message }) => !message.includes('/kartu/'))
    const checks = [checkDocuments, checkHeadTags, checkOwnHost, checkScripts, checkSearch, checkUnfinished, checkExamples, checkWeight]
    expect([...links, ...checks.flatMap((check) => check(site))]).toEqual([])
  })

  test('equal pages give equal index files', async () => {
    const files = served().build.files.filter((file) => file.startsWith('/cari/pagefind/'))
    const read = () => Promise.all(files.map(async (file) => [file, (await readFile(served().build.path(file))).toString('base64')]))
    const before = await read()
    await writeIndex(folder(), [buildContext(buildLibrary(searchSnapshot()), siteUrl, 'id')])
    expect(await read()).toEqual(before)
    expect(files.length).toBeGreaterThan(50)
  })

  test('the feed has the true clarification and notice and no example, and every page names it', async () => {
    const feed = await (await fetch(`${served().origin}/umpan.xml`)).text()
    const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/g)].map(([, link]) => link)
    expect(links.sort()).toEqual([`${siteUrl}/cek-kabar/${real.clarification}/`, `${siteUrl}/kabar/${real.notice}/`])
    expect(feed).toContain('<title>Faktanya: PKH tidak didaftar lewat tautan WhatsApp')
    expect(feed).toContain('<pubDate>Sat, 21 Nov 2026 05:00:00 GMT</pubDate>')
    for (const path of ['/index.html', '/program/pkh/index.html', '/404.html']) {
      const html = await served().build.read(path)
      const at = html.indexOf('<link rel="alternate" type="application/rss+xml" href="/umpan.xml"')
      expect(at).toBeGreaterThan(html.indexOf('twitter:card'))
      expect(Buffer.byteLength(html.slice(0, at + 120))).toBeLessThan(2560)
    }
  })

  test('security.txt names whom to tell, and is valid for a year from the content, not from the clock', async () => {
    const reply = await fetch(`${served().origin}/.well-known/security.txt`)
    expect(reply.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    const lines = (await reply.text()).split('\n')
    expect(lines).toContain('Contact: mailto:ruangsolusi@magelangkota.example')
    expect(lines).toContain('Expires: 2027-11-21T00:00:00Z')
    expect(lines).toContain(`Canonical: ${siteUrl}/.well-known/security.txt`)
  })

  test('the search page is in the sitemap with the day of the newest content', async () => {
    expect(await served().build.read('/sitemap-0.xml')).toContain(`${siteUrl}/cari/</loc><lastmod>2026-11-22`)
  })
}
