import { captionOf, captionsOf, defang } from '@ruang-solusi/shared/share-kit'
import { expect, test } from 'vitest'
import { seed, seedContext, seedDocument } from './kit-documents.ts'

const clarification = seedDocument('clarification', 'pkh-tautan-whatsapp')
const bad = seed.clarifications.filter(({ verdict }) => verdict !== 'true')

test.each(bad)('the answer to $slug asks leave and leads with the truth, before the rumour', (document) => {
  for (const { channel, text } of captionsOf('clarification', document, seedContext)) {
    const truth = text.search(/Yang benar:|Yang sudah diketahui:|Ingkang leres:|Ingkang sampun dipunmangertosi:/)
    const rumour = text.search(/[Kk]abar yang beredar|Isinya:|Pawartosipun/)
    expect([channel, truth > 0]).toEqual([channel, true])
    if (rumour >= 0) expect([channel, rumour > truth]).toEqual([channel, true])
    expect([channel, /[Mm]ohon izin berbagi|nyuwun palilah/.test(text.slice(0, truth))]).toEqual([channel, true])
  }
})

test.each(bad)('the answer to $slug thanks and blames nobody', (document) => {
  const { text } = captionOf('clarification', document, seedContext, 'whatsapp')
  expect(text).toContain('Terima kasih sudah peduli')
  expect(text).toContain('wajar bila sempat diteruskan')
  expect(text).not.toMatch(/bodoh|tertipu|jangan asal|sembarangan|!/i)
})

test('a claim is quoted only in long posts, calmly, and never as the headline', () => {
  const shouted = { ...clarification, claim: 'KLIK SEKARANG!!! Hari ini terakhir!' }
  for (const { channel, text } of captionsOf('clarification', shouted, seedContext)) {
    expect([channel, text.includes('!')]).toEqual([channel, false])
    expect([channel, text.includes('KLIK SEKARANG')]).toEqual([channel, channel === 'facebook' || channel === 'instagram'])
  }
})

test('no link of a hoax can be tapped, wherever an editor wrote it', () => {
  const live = 'https://bansos-2juta.example/daftar?id=1'
  const hostile = {
    ...clarification,
    claim: `Klik ${live} atau bit.ly/bansos sekarang`,
    correction: { id: `Alamat ${live} bukan milik kami.` },
    procedure: [{ text: { id: 'Jangan buka bansos-2juta.example. Buka cekbansos.kemensos.go.id.' } }],
    ifFellForIt: [{ text: { id: `Sudah membuka ${live}? Ganti PIN.` } }],
  }
  for (const { channel, text } of captionsOf('clarification', hostile, seedContext)) {
    expect([channel, text.match(/bansos-2juta\.|bit\.ly/i)]).toEqual([channel, null])
  }
  const { text } = captionOf('clarification', hostile, seedContext, 'facebook')
  expect(text).toContain('bansos-2juta[titik]example')
  expect(text).toContain('bit[titik]ly/bansos')
  expect(text).toContain('cekbansos.kemensos.go.id')
})

test('defanging takes scheme and dots from addresses and leaves amounts, hours and abbreviations alone', () => {
  expect(defang('Buka HTTPS://Bost7.my.id/a.b?x=1 s.d. pukul 07.30, Rp2.000.000 bost7[dot]my[dot]id')).toBe(
    'Buka Bost7[titik]my[titik]id/a[titik]b?x=1 s.d. pukul 07.30, Rp2.000.000 bost7[titik]my[titik]id',
  )
})

test('a rumour that is true is confirmed, and one that cannot be shown is not', () => {
  const say = (verdict: 'true' | 'unproven') => captionOf('clarification', { ...clarification, verdict }, seedContext, 'facebook').text
  expect(say('true')).toContain('Kabar ini benar: ')
  expect(say('true')).not.toContain('wajar bila sempat')
  expect(say('unproven')).toContain('belum dapat dibuktikan, mohon tidak diteruskan dulu')
})
