import type { LinkPreview, SharePictures } from '@ruang-solusi/shared/link-preview'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCardService } from '../../scripts/publisher/card-service.ts'
import { previewDraft } from '../../site/src/preview/index.ts'
import { freePort } from '../support/free-port.ts'
import { agencyData, create, ground, programmeData } from './support/documents.ts'
import { type Cms, publisherSecret, type Session, startCms } from './support/start-cms.ts'

type Preview = LinkPreview & SharePictures & { error: string; remarks: { leftOut: string[]; hidesFaces: boolean } }

let cms: Cms
let editor: Session
let author: Session
let agency: { id: string }
let topic: { id: string }
let port: number
let stop: () => Promise<void>

const startPublisher = async () => {
  const preview = (order: Parameters<typeof previewDraft>[0]) =>
    previewDraft(order, { live: undefined, siteUrl: 'http://localhost:4321', mediaDir: `${cms.dataDir}/media` })
  ;({ stop } = await startCardService({ port, secret: publisherSecret, preview, log: () => undefined }))
}

beforeAll(async () => {
  port = await freePort()
  process.env.CARD_PORT = String(port)
  cms = await startCms()
  editor = await cms.join('administrator')
  ;({ agency, topic } = await ground(cms, editor))
  author = await cms.join('author', [(await create(cms, editor, 'agencies', agencyData({ name: 'Dinas Lain' }))).id])
  await startPublisher()
})
afterAll(async () => {
  await stop()
  await cms.stop()
})

const ask = (body: object, as: Session | undefined = author, query = '') =>
  cms.rest<Preview>(`/share/preview${query}`, { body: { want: 'link', ...body }, as })

test('nobody sees previews without an account', async () => {
  const answer = await cms.rest<Preview>('/share/preview', { body: { type: 'guide', data: {}, want: 'link' } })
  expect([answer.status, answer.body.error]).toEqual([401, 'Masuk dulu, lalu coba lagi.'])
})

describe('an unsaved form', () => {
  test('that is empty has a card', async () => {
    const { status, body } = await ask({ type: 'programme', data: {} })
    expect(status, body.error).toBe(200)
    expect(body).toMatchObject({ siteName: 'Ruang Solusi Kota Magelang', isSiteLive: false, card: { width: 1200, mime: 'image/png' } })
  })

  test('is shown with the names of what it chose, and with its future address', async () => {
    const { slug: _slug, ...data } = programmeData(agency.id, topic.id)
    const { body } = await ask({ type: 'programme', data })
    expect(body).toMatchObject({
      title: 'Bantuan sekolah: Rp450 ribu setahun',
      address: 'http://localhost:4321/program/bantuan-sekolah/',
      standIns: [],
      remarks: { leftOut: [], hidesFaces: false },
    })
    expect(body.card.alt).toContain('Dinas Pendidikan')
    expect(body.captions.find(({ channel }) => channel === 'whatsapp')?.text).toContain(
      'http://localhost:4321/program/bantuan-sekolah/?dari=wa',
    )
  })

  test('names an agency that is a draft itself', async () => {
    const draft = await create(cms, editor, 'agencies', agencyData({ name: 'Dinas Draf', shortName: 'Draf', slug: '' }), false)
    const { body } = await ask({ type: 'guide', data: { name: 'Cara baru', agency: draft.id } })
    expect(body.standIns).toEqual([])
    expect(body.captions.find(({ channel }) => channel === 'facebook')?.text).toContain('Draf')
  })

  test('gives the other pictures of the kit on request', async () => {
    const { body } = await ask({ type: 'programme', data: programmeData(agency.id, topic.id), want: 'pictures' })
    expect(body.pictures.map(({ shape }) => shape)).toEqual(['status', 'square', 'slide', 'slide', 'slide', 'slide'])
  })

  test('has its photo on the card, unless people can be recognised in it', async () => {
    const upload = async (red: number, people: string) => {
      const size = { width: 800, height: 600, channels: 3 as const }
      const photo = await sharp({ create: { ...size, background: { r: red, g: 90, b: 60 } } })
        .png()
        .toBuffer()
      const form = new FormData()
      form.set('file', new File([new Uint8Array(photo)], 'foto.png', { type: 'image/png' }))
      form.set('_payload', JSON.stringify({ alt: 'Tas di depan pintu', people }))
      return (await cms.rest<{ doc: { id: string } }>('/media', { as: editor, form })).body.doc.id
    }
    const show = async (image: string) => {
      const benefit = { kind: 'service', headline: 'kursus menjahit 30 hari', rhythm: 'once', amounts: [] }
      return (await ask({ type: 'programme', data: programmeData(agency.id, topic.id, { benefit, image }) })).body
    }
    const shown = await show(await upload(10, 'none'))
    expect([shown.card.mime, shown.card.lacksPhoto, shown.remarks.hidesFaces]).toEqual(['image/jpeg', false, false])
    const hidden = await show(await upload(20, 'recognisable'))
    expect([hidden.card.mime, hidden.remarks.hidesFaces]).toEqual(['image/png', true])
  })

  test('never lets private notes out', async () => {
    const data = programmeData(agency.id, topic.id, { internalNote: 'rahasia dapur' })
    expect((await ask({ type: 'programme', data })).text).not.toContain('rahasia dapur')
  })
})

test('a form in another language keeps the stored Indonesian, and nothing is saved', async () => {
  const stored = await create(cms, editor, 'programmes', programmeData(agency.id, topic.id))
  const data = { ...programmeData(agency.id, topic.id), slug: stored.slug, plainName: 'School aid', summary: 'Help for school.' }
  const { body } = await ask({ type: 'programme', id: stored.id, data }, author, '?locale=en')
  expect(body.title).toContain('Bantuan sekolah')
  const changed = await ask({ type: 'programme', id: stored.id, data: { ...data, plainName: 'Bantuan seragam' } })
  expect(changed.body.title).toContain('Bantuan seragam')
  const after = await cms.payload.findByID({ collection: 'programmes', id: stored.id, draft: true })
  expect(after.plainName).toBe('Bantuan sekolah')
})

describe('hostile forms', () => {
  test.each(['</title><script>alert(1)</script>', '😀😀😀', '\u202eterbalik', 'b'.repeat(3000), ' '])(
    'the title %.30j is drawn',
    async (name) => {
      const { status, body } = await ask({ type: 'guide', data: { name, summary: name } })
      expect(status, body.error).toBe(200)
      expect(body.title.length).toBeLessThanOrEqual(60)
    },
  )

  test('values that no form sends are left out', async () => {
    const data = {
      name: { $ne: null },
      summary: 'Ringkasan yang tetap ada di sini.',
      agency: { $gt: '' },
      topics: [{ $where: '1' }, 'tidak-ada', 7],
      papers: [null, { paper: 'x' }],
      steps: 'x',
      publishedOn: 'kemarin',
    }
    const { status, body } = await ask({ type: 'guide', data })
    expect(status, body.error).toBe(200)
    expect(body.description).toContain('Ringkasan yang tetap ada')
    expect(body.remarks.leftOut).toContain('Tayangkan pada')
  })

  test.each([
    [{ type: 'users', data: {} }, 400],
    [{ type: 'guide', data: [] }, 400],
    [{ type: 'guide', data: {}, id: { $ne: null } }, 400],
    [{ type: 'guide', data: {}, want: 'all' }, 400],
    [{ type: 'guide', data: {}, id: 'tidak-ada' }, 404],
    [{ type: 'guide', data: { name: 'x'.repeat(1_000_001) } }, 413],
  ])('%.60j is refused', async (body, status) => {
    expect((await ask(body)).status).toBe(status)
  })
})

test('a publisher that is away is said calmly, and previews come back with it', async () => {
  await stop()
  const { status, body } = await ask({ type: 'guide', data: { name: 'Cara' } })
  expect([status, body.error]).toEqual([503, expect.stringContaining('Isi formulir tetap aman. Coba lagi')])
  await startPublisher()
  expect((await ask({ type: 'guide', data: { name: 'Cara' } })).status).toBe(200)
})
