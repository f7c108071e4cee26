import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { javaneseState } from '../../../site/src/messages/jv/index.ts'
import { messagesIn } from '../../../site/src/messages.ts'
import { isListed, languageLinks, languagesAt } from '../../../site/src/records/languages.ts'
import { smallPaper, smallSnapshot } from '../../support/small-site.ts'

const paper = { ...smallPaper('ktp'), summary: { id: 'Apa itu KTP.', en: 'What a KTP is.' } }
const library = buildLibrary(smallSnapshot([paper]))

test('Javanese says that it is a trial translation until every part of it is reviewed', () => {
  expect(messagesIn('jv').language.trial === '').toBe(javaneseState === 'ditinjau penutur')
  expect([messagesIn('id').language.trial, messagesIn('en').language.trial]).toEqual(['', ''])
})

test('a document is in the languages of its summary; a page of our own sentences in all; open data in Indonesian', () => {
  expect(languagesAt('/dokumen/ktp/', library)).toEqual(['id', 'en'])
  expect(languagesAt('/cek/', library)).toEqual(['id', 'jv', 'en'])
  expect(languagesAt('/data/', library)).toEqual(['id'])
})

test.each([
  ['/dokumen/ktp/', true],
  ['/en/dokumen/ktp/', true],
  ['/jv/dokumen/ktp/', false],
  ['/jv/cek/', true],
  ['/jv/404/', false],
  ['/410/', false],
  ['/kit/paper/ktp/', false],
])('that the sitemap names %s is %s', (path, listed) => expect(isListed(path, library)).toBe(listed))

test('the switch leads to the same page in each language, and is absent where a page exists once', () => {
  expect(languageLinks('/jv/program/pip/', 'jv').map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['/program/pip/', false],
    ['/jv/program/pip/', true],
    ['/en/program/pip/', false],
  ])
  expect(languageLinks('/kit/programme/pip/', 'id')).toEqual([])
})
