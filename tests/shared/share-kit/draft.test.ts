import { contentTypeNames } from '@ruang-solusi/shared/content'
import { captionsOf, fromDraft, kitLibrary } from '@ruang-solusi/shared/share-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seedContext, seedDocument, seedDocuments, siteUrl } from './kit-documents.ts'

const empty = { settings: { cityName: 'Kota Contoh', siteName: 'Ruang Solusi', example: false }, siteUrl, library: kitLibrary({}) }

test.each(contentTypeNames)('an empty form of the type %s already gives captions, without a trace of what is missing', (type) => {
  for (const { channel, text, used, most } of captionsOf(type, fromDraft(type, {}), empty)) {
    expect([channel, used <= most, text.match(/undefined|NaN|null|Invalid|\{[a-z]+\}|: *$|: *\n[A-Z]/)]).toEqual([channel, true, null])
  }
})

test('rows that are still being written are passed over', () => {
  const draft = {
    plainName: { id: 'Bantuan baru' },
    conditions: [{ text: { id: 'Warga kota' } }, {}, null],
    steps: [{}, { text: { id: '' } }],
    papers: [{ paper: 'kk' }, { paper: undefined }, {}],
    benefit: { amounts: [{ group: { id: 'SD' } }, { from: 200_000 }], rhythm: 'yearly' },
    status: { closesOn: '2026-11-3' },
    sources: [{}],
  }
  const [whatsapp] = captionsOf('programme', fromDraft('programme', draft), seedContext)
  expect(whatsapp?.text).toContain('*Bantuan baru: Rp200 ribu setahun*')
  expect(whatsapp?.text).toContain('Yang perlu dibawa: Kartu keluarga (KK)')
  expect(whatsapp?.text).not.toMatch(/undefined|NaN|Invalid|Berlaku/)
})

test('a finished document is the same whether it comes from a form or not', () => {
  for (const { type, document } of seedDocuments) expect(fromDraft(type, document)).toEqual(document)
})

test('whichever fields are missing, captions are written', () => {
  const whole = Object.entries(seedDocument('programme', 'pip'))
  fc.assert(
    fc.property(fc.subarray(whole), (fields) => {
      const captions = captionsOf('programme', fromDraft('programme', Object.fromEntries(fields)), seedContext)
      expect(captions.filter(({ used, most, text }) => used > most || /undefined|NaN|null/.test(text))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
