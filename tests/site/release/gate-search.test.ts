import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { smallPage } from '../../support/small-site.ts'
import { inspect, refusal } from './inspect.ts'

const entry = '<script type="module" src="/_astro/cari.js"></script>'
const indexOf = (pages: number) => JSON.stringify({ languages: { id: { page_count: pages } } })
const search = (files: Record<string, string> = {}) => ({
  'cari/index.html': smallPage('/cari/', 'Cari', entry),
  '_astro/cari.js': 'import("/cari/pagefind/pagefind.js")',
  'cari/pagefind/pagefind.js': 'export const search=()=>import.meta.url',
  'cari/pagefind/wasm.id.pagefind': 'wasm',
  'cari/pagefind/pagefind-entry.json': indexOf(1),
  ...files,
})

test('a search with its engine and an index of what is published passes', async () => {
  expect(await inspect({ files: search() })).toBe(15)
})

test.each([
  ['an index that misses a page', { 'cari/pagefind/pagefind-entry.json': indexOf(0) }, '/cari/ finds 0 pages, and 1 are published'],
  ['no index', { 'cari/pagefind/pagefind-entry.json': '{"languages":{}}' }, '/cari/ finds 0 pages'],
  ['files of it beside other pages', { 'program/pagefind.js': '1' }, 'has /program/pagefind.js, a file of the search in another place'],
  ['a part of its index elsewhere', { 'index/id_1.pf_index': '1' }, 'has /index/id_1.pf_index'],
  [
    'scripts of ours that are too heavy',
    { '_astro/cari.js': `"${randomBytes(4700).toString('base64')}"` },
    '/cari/ runs 4', // and some bytes
  ],
])('the gate refuses a search with %s', async (_what, files, message) => {
  expect((await refusal({ files: search(files) })).message).toContain(message)
})

test('the gate refuses an engine without its page', async () => {
  const { 'cari/index.html': _page, ...files } = search()
  expect((await refusal({ files })).message).toContain('has /cari/pagefind/pagefind.js, a file of the search in another place')
})

test('the gate refuses a search without its engine', async () => {
  const { 'cari/pagefind/wasm.id.pagefind': _wasm, ...files } = search()
  const problem = await refusal({ files })
  expect(problem.message).toContain('/cari/ lacks wasm.id.pagefind')
  expect(problem.problem).toContain('pencarian tidak lengkap')
})
