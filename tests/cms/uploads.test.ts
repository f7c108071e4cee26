import { readdir, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, ground, programmeData } from './support/documents.ts'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let editor: Session

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.join('editor')
})
afterAll(() => cms.stop())

const colour = (red: number, width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 60 } } })

const upload = (bytes: Uint8Array, name: string, type: string, people = 'none') => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  form.set('_payload', JSON.stringify({ alt: 'Tas sekolah di depan pintu', people }))
  return cms.rest<{ doc: { id: string; filename: string; width: number }; errors: { message: string }[] }>('/media', { as: editor, form })
}

describe('a photo', () => {
  test('case 41, 42: is re-encoded, loses its location, is turned upright and named by its hash', async () => {
    const photo = await colour(200, 3000, 1500)
      .withExif({ IFD0: { Copyright: 'Rahasia' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 28/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { status, body } = await upload(photo, '../../foto\u202Egpj.php.jpg', 'image/jpeg')
    expect(status).toBe(201)
    expect(body.doc.filename).toMatch(/^[0-9a-f]{32}\.webp$/)
    const stored = await sharp(await readFile(`${cms.dataDir}/media/${body.doc.filename}`)).metadata()
    expect(stored).toMatchObject({ format: 'webp', width: 1000, height: 2000 })
    expect(stored.exif).toBeUndefined()
  })

  test('that is in the library already is named, not stored twice', async () => {
    const photo = await colour(10).png().toBuffer()
    await upload(photo, 'a.png', 'image/png')
    const { status, text } = await upload(photo, 'b.png', 'image/png')
    expect(status).toBe(400)
    expect(text).toContain('sudah ada di pustaka: “Tas sekolah di depan pintu”')
  })

  test('of recognisable people cannot be published with a programme', async () => {
    const { agency, topic } = await ground(cms, await cms.join('administrator'))
    const { body } = await upload(await colour(60).jpeg().toBuffer(), 'orang.jpg', 'image/jpeg', 'recognisable')
    await expect(create(cms, editor, 'programmes', programmeData(agency.id, topic.id, { image: body.doc.id }))).rejects.toThrow(/400/)
  })

  test('case 44: is not read by anyone without a login', async () => {
    const { body } = await upload(await colour(90).jpeg().toBuffer(), 'c.jpg', 'image/jpeg')
    expect([401, 403]).toContain((await cms.rest(`/media/file/${body.doc.filename}`)).status)
  })
})

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>')

describe('case 39, 40: an upload is refused, and leaves no file, when it is', () => {
  test.each([
    ['an SVG', () => svg, 'gambar.svg', 'image/svg+xml'],
    ['an SVG called a PNG', () => svg, 'gambar.png', 'image/png'],
    ['no image', () => Buffer.from('<html><body>halo</body></html>'), 'foto.jpg', 'image/jpeg'],
    ['empty', () => Buffer.alloc(0), 'foto.jpg', 'image/jpeg'],
    ['a bomb of 81 megapixels', () => colour(1, 9000, 9000).png().toBuffer(), 'bom.png', 'image/png'],
    ['a truncated JPEG', async () => (await colour(120, 2000, 2000).jpeg().toBuffer()).subarray(0, 9000), 'potong.jpg', 'image/jpeg'],
  ])('%s', async (_name, bytes, name, type) => {
    const before = await readdir(`${cms.dataDir}/media`)
    const { status, body } = await upload(await bytes(), name, type)
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toMatch(/[a-z]{4}/)
    expect(await readdir(`${cms.dataDir}/media`)).toEqual(before)
  })
})

test('case 43: an address to fetch a picture from is not followed', async () => {
  const answers = await Promise.all([
    cms.rest('/media/paste-url?src=http://127.0.0.1:1/x.png', { as: editor }),
    cms.rest('/media', { as: editor, body: { alt: 'x', people: 'none', filename: 'x.png', url: 'http://127.0.0.1:1/x.png' } }),
  ])
  for (const { status, text } of answers) expect([400, 401, 403, 404], text).toContain(status)
})
