import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cms, type Session, startCms } from './support/start-cms.ts'

let cms: Cms
let administrator: Session

beforeAll(async () => {
  cms = await startCms()
  administrator = await cms.join('administrator')
})
afterAll(() => cms.stop())

describe('case 48: hidden characters and endless texts are refused at the field, drafts too', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['a control character', 'a\u0007b'],
    ['a C1 control', 'a\u0085b'],
    ['a noncharacter', 'a\uFFFEb'],
    ['a direction override', 'a\u202Eb'],
    ['half a surrogate pair', 'a\uD800b'],
    ['40,001 characters', 'x'.repeat(40_001)],
  ])('%s', async (_name, plainName) => {
    for (const body of [{ plainName }, { sources: [{ title: plainName }] }]) {
      const { status, text } = await cms.rest('/programmes?draft=true', { as: administrator, body: { ...body, _status: 'draft' } })
      expect(status).toBe(400)
      expect(text).toMatch(/karakter tersembunyi|Terlalu panjang/)
    }
    const settings = await cms.rest('/globals/site-settings', { as: administrator, body: { siteName: plainName } })
    expect(settings.status).toBe(400)
  })

  test('while line breaks, joiners, emoji and Javanese letters stay to the letter', async () => {
    const plainName = 'Bu Sri 👩‍👩‍👧 ꦱꦸꦒꦼꦁ\u200Dx'
    const body = { plainName, summary: 'Baris satu.\nBaris dua.', _status: 'draft' }
    const made = await cms.rest<{ doc: object }>('/programmes?draft=true', { as: administrator, body })
    expect(made.body.doc).toMatchObject({ plainName, summary: body.summary })
  })
})

test('case 61: what is written without a language is Indonesian, and never dropped', async () => {
  const made = await cms.rest<{ doc: { id: string } }>('/programmes?draft=true', {
    as: administrator,
    body: { plainName: 'Tanpa bahasa', summary: 'Ringkasan.', _status: 'draft' },
  })
  const stored = await cms.payload.findByID({ collection: 'programmes', id: made.body.doc.id, locale: 'all', draft: true, depth: 0 })
  expect(stored.summary).toMatchObject({ id: 'Ringkasan.' })
  const odd = await cms.rest('/programmes?draft=true&locale=zz', {
    as: administrator,
    body: { summary: 'Bahasa tak dikenal.', _status: 'draft' },
  })
  const found = await cms.rest('/programmes?draft=true&limit=100', { as: administrator })
  expect(odd.status >= 400 || found.text.includes('Bahasa tak dikenal.')).toBe(true)
})
