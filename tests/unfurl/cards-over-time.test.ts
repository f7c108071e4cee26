import { afterAll, beforeAll, expect, test } from 'vitest'
import { notice, programme, smallSnapshot } from '../site/pages/small-snapshot.ts'
import { crawlers } from './crawlers/index.ts'
import { whatsapp } from './crawlers/whatsapp.ts'
import { sources } from './facts/sources.ts'
import { fetchCard } from './lab/fetch-card.ts'
import { type Preview, unfurl } from './lab/unfurl.ts'
import { type RealSite, realSite, siteUrl } from './site/real-site.ts'

const changedPage = `${siteUrl}/program/bantuan-sekolah/`
const withdrawnPage = `${siteUrl}/kabar/layanan-keliling/`
const cardOf = ({ images }: Preview): URL => new URL(images[0]?.url ?? '')

let site: RealSite
let before: { changed: Preview; withdrawn: Preview }
let after: Preview

beforeAll(async () => {
  site = await realSite(smallSnapshot({ programmes: [programme()], notices: [notice()] }))
  const look = (url: string) => unfurl(url, whatsapp, site.client)
  before = { changed: await look(changedPage), withdrawn: await look(withdrawnPage) }
  const programmes = [
    programme({ plainName: { id: 'Bantuan sekolah baru' }, benefit: { ...programme().benefit, headline: { id: 'untuk murid SMP' } } }),
  ]
  await site.release(smallSnapshot({ programmes, notices: [], gone: [{ type: 'notice', slug: 'layanan-keliling' }] }))
  after = await look(changedPage)
}, 180_000)
afterAll(() => site.stop())

test(`a card that changed has another address, so that no cache shows the old one for new shares (${sources.metaWhatsapp})`, () => {
  expect(after.title).toContain('Bantuan sekolah baru')
  expect(cardOf(after).pathname).not.toBe(cardOf(before.changed).pathname)
  expect(cardOf(after).pathname).toMatch(/^\/kartu\/programme\/bantuan-sekolah-[0-9a-f]{16}\.png$/)
})

test.each(crawlers)(`$platform still gets the card of an earlier share (${sources.metaFaq})`, async (crawler) => {
  const [known] = before.changed.images
  expect(await fetchCard(cardOf(before.changed), crawler, site.client)).toEqual(known)
})

test.each(crawlers)('$platform gets nothing of a page that was withdrawn, neither page nor card', async (crawler) => {
  await expect(unfurl(withdrawnPage, crawler, site.client)).rejects.toThrow('answered 410')
  await expect(fetchCard(cardOf(before.withdrawn), crawler, site.client)).rejects.toThrow('the card is answered 410')
})
