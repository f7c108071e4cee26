import { type Piece, reviewPiece } from '@ruang-solusi/shared/coach'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { describe, expect, test } from 'vitest'
import { notice, programme, story } from './clean-pieces.ts'

const brief = (piece: Piece) => reviewPiece(piece).map(({ check, field }) => `${check} ${field}`)

test.each([notice, programme, story])('a good $type is left alone', (piece) => expect(reviewPiece(piece)).toEqual([]))

test.each(contentTypeNames)('an empty %s is told what to begin with', (type) => {
  const found = reviewPiece({ type })
  expect(found.map(({ check }) => check)).toEqual(expect.arrayContaining(['title-length', 'summary-length']))
  expect(found.every(({ start, end, fix }) => start === 0 && end === 0 && fix !== undefined)).toBe(true)
})

describe('findings of texts carry their field', () => {
  test('in localised texts, only the Indonesian is read', () =>
    expect(brief({ ...notice, body: { id: 'Datang, jangan kasihan kepadanya. Gratis.', en: 'kasihan', jv: 'kasihan' } })).toEqual([
      'pity body',
    ]))
  test('in rows', () =>
    expect(brief({ ...programme, steps: [{ text: 'Tanya kelurahan.' }, { text: 'Bantu si miskin.' }] })).toEqual(['stigma steps.1.text']))
  test('in rich text of the contract, a paragraph a line', () => {
    const body = {
      id: [
        { kind: 'paragraph' as const, spans: [{ text: 'Baca dulu.' }] },
        { kind: 'list' as const, ordered: false, items: [[{ text: 'Untuk ' }, { text: 'si miskin' }]] },
      ],
    }
    const found = reviewPiece({
      type: 'guide',
      name: 'Mengurus kartu',
      summary: story.summary,
      steps: [{ text: 'Tanya kelurahan.' }],
      body,
    })
    expect(found).toMatchObject([{ check: 'stigma', field: 'body', start: 'Baca dulu.\nUntuk '.length }])
  })
  test('in rich text of the admin, before it is saved', () => {
    const body = {
      root: {
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Untuk ' },
              { type: 'link', id: 'x', children: [{ text: 'si miskin' }] },
            ],
          },
        ],
      },
    }
    const found = reviewPiece({
      type: 'guide',
      name: 'Mengurus kartu',
      summary: story.summary,
      steps: [{ text: 'Tanya kelurahan.' }],
      body,
    })
    expect(found).toMatchObject([{ check: 'stigma', field: 'body', start: 6, end: 15 }])
  })
})

describe('whose words', () => {
  test('a storyteller is not censored, but kept safe', () =>
    expect(brief({ ...story, problem: 'Saya si miskin yang cacat, NIK 3371012505880003.' })).toEqual(['identity-number problem']))
  test('what the editor writes around the story is judged', () =>
    expect(brief({ ...story, summary: `${story.summary} Kisah pilu.` })).toEqual(['pity summary']))
  test('the title of a story is the desk’s, unless the storyteller speaks in it', () => {
    const checksOf = (name: string) => reviewPiece({ type: 'story', name }).flatMap(({ check, field }) => (field === 'name' ? [check] : []))
    expect(checksOf('Kisah pilu Mbah S yang melarat')).toContain('pity')
    expect(checksOf('Dulu kami melarat, kini kami berjualan')).not.toContain('pity')
  })

  test('other fields may be marked as own words', () =>
    expect(
      reviewPiece({ ...notice, body: 'Datang saja, kami dulu sengsara. Gratis.', ownWords: ['body'] }).filter(
        ({ field }) => field === 'body',
      ),
    ).toEqual([]))
  test('a claim is quoted as it circulates', () => {
    const claim = 'SEMUA WARGA PASTI DAPAT!! Kasihan kalau terlewat.'
    expect(brief({ type: 'clarification', claim }).filter((found) => found.endsWith(' claim'))).toEqual([])
  })
  test('but no link in it is alive, whatever it looks like', () => {
    const piece: Piece = { type: 'clarification', claim: 'Buka contoh-biasa.com/a', claimLinks: [{ link: 'a[dot]com' }, { link: 'b.com' }] }
    expect(brief(piece).slice(0, 2).sort()).toEqual(['live-link claim', 'live-link claimLinks.1.link'])
  })
})

describe('terms in a document', () => {
  const unexplained = (piece: Piece) => brief(piece).filter((found) => found.startsWith('abbreviation'))
  test('are told once, where they stand first', () =>
    expect(
      unexplained({ ...programme, conditions: [{ text: 'Tercatat di DTSEN.' }], steps: [{ text: 'Kelurahan melihat DTSEN.' }] }),
    ).toEqual(['abbreviation conditions.0.text']))
  test('need one explanation only', () =>
    expect(
      unexplained({
        ...programme,
        conditions: [{ text: 'Tercatat di DTSEN (data keluarga).' }],
        steps: [{ text: 'Kelurahan melihat DTSEN.' }],
      }),
    ).toEqual([]))
})
