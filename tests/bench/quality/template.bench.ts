import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serveBuild } from '../../site/pages/serve-build.ts'
import { readToEnd } from '../../site/quality/probes/read-to-end.ts'
import { type Comparison, printTable } from '../measure.ts'
import { startNextPeer } from './next-peer.ts'
import type { PeerText, TextBlock } from './peer-files.ts'
import { realContent } from './real-content.ts'

const path = '/program/pkh/'
/** The aim: a twentieth of the template, and of this peer, which is lighter than it. */
const leastRatio = 20
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }

/** What the network carried for a page that was read to its end: bytes of bodies as sent, by what they are. */
type Cost = { requests: number; bytes: number; scripts: number }

async function costOf(page: Page, url: string): Promise<Cost> {
  const pending: Promise<{ bytes: number; isScript: boolean }>[] = []
  // what the page before still loads is not counted
  await page.waitForLoadState('networkidle')
  page.on('requestfinished', (request) =>
    pending.push(
      request.sizes().then(({ responseBodySize }) => ({ bytes: responseBodySize, isScript: request.resourceType() === 'script' })),
    ),
  )
  await page.goto(url)
  await page.evaluate(readToEnd)
  await page.waitForLoadState('networkidle')
  const answers = await Promise.all(pending)
  const sum = (some: typeof answers): number => some.reduce((bytes, answer) => bytes + answer.bytes, 0)
  return { requests: answers.length, bytes: sum(answers), scripts: sum(answers.filter(({ isScript }) => isScript)) }
}

/** The words of our own page, block by block. */
const blocksOf = (page: Page): Promise<TextBlock[]> =>
  page.locator('main :is(h2, h3, p, li, dt, dd, td, th)').evaluateAll((elements) =>
    elements.flatMap((element): TextBlock[] => {
      const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      const tag = element.tagName === 'H2' ? 'h2' : element.tagName === 'H3' ? 'h3' : 'p'
      return text === '' || element.querySelector('p, li, td') !== null ? [] : [{ tag, text }]
    }),
  )

function pictureIn(snapshot: Snapshot): { name: string; picture: PeerText['picture'] } {
  const media = snapshot.media.find(({ hash }) => hash === snapshot.programmes.find(({ slug }) => path.includes(`/${slug}/`))?.image)
  if (media === undefined) throw new Error(`${path} has no picture.`)
  const name = `${media.hash}.webp`
  return { name, picture: { src: `/${name}`, width: media.width, height: media.height, alt: media.alt.id } }
}

const row = (name: string, ours: number, peer: number): Comparison => ({
  name,
  ours: ours.toLocaleString('en'),
  peer: peer.toLocaleString('en'),
  ratio: peer / ours,
})

/**
 * The peer stands for a post of the Payload website template, which cannot be built without its database and its sources: the same stack
 * (Next, React, Tailwind with typography, Geist fonts, admin bar, theme choice, highlighted code, next/image), the same words and picture.
 * Live preview, forms, search and rich-text wrappers of the template are left out, which favours the peer.
 */
test('a programme page costs at most a twentieth of a page of the stack of the Payload website template', {
  timeout: 10 * 60_000,
}, async () => {
  const { snapshot, media } = await realContent()
  const served = await serveBuild(snapshot, media)
  const { name, picture } = pictureIn(snapshot)
  const page = await served.open(path, phone)
  const text = { title: await page.title(), blocks: await blocksOf(page), picture }
  const peer = await startNextPeer(text, { [name]: media[name] ?? new Uint8Array() })
  try {
    const ours = await costOf(await served.open('/404.html', phone), served.origin + path)
    const peerPage = await served.open('/404.html', phone)
    const theirs = await costOf(peerPage, peer.origin)
    printTable([
      row('bytes of the whole page', ours.bytes, theirs.bytes),
      row('requests', ours.requests, theirs.requests),
      row('bytes without scripts', ours.bytes - ours.scripts, theirs.bytes - theirs.scripts),
    ])
    expect(await peerPage.locator('article').textContent()).toContain(text.blocks.at(-1)?.text)
    expect(ours.scripts).toBe(0)
    expect(theirs.bytes / ours.bytes).toBeGreaterThanOrEqual(leastRatio)
  } finally {
    await peer.stop()
    await served.close()
  }
})
