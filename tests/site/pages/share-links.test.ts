import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { clarificationPage } from '../../../site/src/records/clarification-page.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { listPage } from '../../../site/src/records/list-page.ts'
import { programmePage } from '../../../site/src/records/programme-page.ts'
import { buildShare } from '../../../site/src/records/share.ts'
import { serveSmallSite } from '../../support/serve-site.ts'
import { siteUrl } from './build-site.ts'
import { clarification, programme, smallSnapshot } from './small-snapshot.ts'

const context = buildContext(buildLibrary(smallSnapshot()), siteUrl, 'id')
const shareOf = () => programmePage(programme(), context).share
const page = `${siteUrl}/program/bantuan-sekolah/`

/** The addresses of all ways to share, by name. */
const hrefs = ({ buttons, others }: ReturnType<typeof buildShare>) =>
  Object.fromEntries([...buttons, ...others].map(({ name, href }) => [name, href]))

test('a document is passed on by WhatsApp first, and the kit is one tap away', () => {
  const share = shareOf()
  expect(share.buttons.map(({ name }) => name)).toEqual(['WhatsApp', 'Poster'])
  expect(share.others.map(({ name }) => name)).toEqual(['Telegram', 'Facebook', 'X', 'SMS', 'Semua bahan siap bagi'])
  expect(hrefs(share)).toMatchObject({
    Poster: '/kit/programme/bantuan-sekolah/#poster',
    'Semua bahan siap bagi': '/kit/programme/bantuan-sekolah/',
  })
})

test('each channel gets the message in its own way, with its own mark', () => {
  const links = hrefs(shareOf())
  const query = (name: string, key: string) => new URL(links[name] ?? '').searchParams.get(key) ?? ''
  expect(query('WhatsApp', 'text')).toContain(`${page}?dari=wa`)
  expect(query('Telegram', 'url')).toBe(`${page}?dari=tg`)
  expect(query('Telegram', 'text')).toMatch(/^Bantuan sekolah: Rp225 ribu – 450 ribu setahun/)
  expect(query('Telegram', 'text')).not.toContain('?dari=')
  expect(query('Facebook', 'u')).toBe(`${page}?dari=fb`)
  expect(query('X', 'text')).toContain(`${page}?dari=x`)
  expect(decodeURIComponent(links.SMS ?? '')).toMatch(/^sms:\?&body=Bantuan sekolah.*\?dari=sms$/s)
})

test('the address to copy is plain', () => expect(shareOf().address).toBe(page))

test('a list is passed on with its title, what it is, and its address', () => {
  const { page: list } = listPage('programme', context)
  const share = buildShare(list, context)
  expect(share.buttons.map(({ name }) => name)).toEqual(['WhatsApp', 'Telegram'])
  expect(share.others.map(({ name }) => name)).toEqual(['Facebook', 'X', 'SMS'])
  expect(share).toMatchObject({ page: 'list-programme' })
  expect(share.subject).toBeUndefined()
  expect(new URL(share.buttons[0]?.href ?? '').searchParams.get('text')).toMatch(
    /^Program bantuan\nApa yang didapat, .+\nhttps:\/\/solusi\.example\.go\.id\/program\/\?dari=wa$/,
  )
})

test('a list of examples says so first', () => {
  const settings = { ...smallSnapshot().settings, example: true }
  const examples = buildContext(buildLibrary(smallSnapshot({ settings })), siteUrl, 'id')
  const share = buildShare(listPage('programme', examples).page, examples)
  for (const { href } of share.buttons.slice(0, 2)) expect(new URL(href).searchParams.get('text')).toMatch(/^CONTOH/)
})

test('a correction asks leave, leads with the truth and offers its text to copy', () => {
  const { share } = clarificationPage(clarification(), context)
  expect(share.heading).toBe('Bagikan penjelasan ini')
  expect(share.buttons.map(({ name }) => name)).toEqual(['WhatsApp', 'Salin teks'])
  const text = new URL(share.buttons[0]?.href ?? '').searchParams.get('text') ?? ''
  expect(text).toMatch(/^Mohon izin berbagi, Bapak\/Ibu\. .+\n\nYang benar: \*Bantuan sekolah tidak diurus lewat tautan kiriman\*/)
})

test('no link says anything about who shares: two readers get the same', () => {
  expect(shareOf()).toEqual(programmePage(programme(), buildContext(buildLibrary(smallSnapshot()), siteUrl, 'id')).share)
  for (const href of Object.values(hrefs(shareOf()))) {
    const marks = decodeURIComponent(href).match(/[?&](?!text|body|url|u=)[a-z_]+=[^&\s]*/g) ?? []
    expect(marks.every((mark) => /^\?dari=(wa|tg|fb|x|sms)$/.test(mark))).toBe(true)
  }
})

test.each(['/dokumen/ktp/?dari=wa', '/dokumen/ktp/?dari=qr', '/?dari=tg', '/dokumen/ktp/?dari=wa&fbclid=abc'])(
  'the web server answers %s as it answers the plain address',
  async (marked) => {
    const { ask } = await serveSmallSite()
    const [plain = ''] = marked.split('?')
    const [one, other] = [await ask(marked), await ask(plain)]
    expect([one.status, one.body.toString()]).toEqual([200, other.body.toString()])
    expect(one.headers['cache-control']).toBe(other.headers['cache-control'])
  },
)
