import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { smallPage } from '../../support/small-site.ts'
import { inspect, refusal } from './inspect.ts'

const entry = '<script type="module" src="/_astro/cek.js"></script>'
const paper = (body: string) => ({ 'dokumen/ktp/index.html': smallPage('/dokumen/ktp/', 'KTP', body) })
const check = (body: string, files: Record<string, string> = {}) => ({ 'cek/index.html': smallPage('/cek/', 'Cek', body), ...files })
const heavy = (bytes: number) => `"${randomBytes(bytes).toString('base64')}"`

test('the check may run modules of the release, with what they import and fetch', async () => {
  const files = check(entry, {
    '_astro/cek.js': 'import{a}from"./a.js";a();import("./b.js")',
    '_astro/a.js': 'export const a=()=>fetch("/cek/aturan-0123456789abcdef.json")',
    '_astro/b.js': '1',
    'cek/aturan-0123456789abcdef.json': '{"rules":[]}',
  })
  expect(await inspect({ files })).toBe(15)
})

test('structured data is no script', async () => {
  expect(await inspect({ files: paper('<script type="application/ld+json">{}</script>') })).toBe(12)
})

test.each([
  ['a script', '<script>alert(1)</script>', 'has a <script>'],
  ['a module of the release', entry, 'has a <script>'],
  ['a preloaded module', '<link rel="modulepreload" href="/_astro/cek.js">', 'has a <link>'],
  ['a preloaded script', '<link rel="preload" as="script" href="/_astro/cek.js">', 'has a <link>'],
  ['a handler', '<p onclick="x()">x</p>', 'has the handler onclick on <p>'],
  ['a javascript address', '<a href="javascript:x()">x</a>', 'has a javascript: address on <a>'],
])('the gate refuses %s on a page that runs nothing', async (_what, body, message) => {
  const problem = await refusal({ files: { ...paper(body), '_astro/cek.js': '1' } })
  expect(problem.message).toContain(`/dokumen/ktp/ ${message}`)
  expect(problem.problem).toContain('Halaman /dokumen/ktp/: halaman memuat skrip, padahal tidak boleh')
})

test.each([
  ['a script written into it', '<script>alert(1)</script>', 'has a <script> that is written into the page'],
  ['a module written into it', '<script type="module">alert(1)</script>', 'has a <script> that is written into the page'],
  ['a script that is no module', '<script src="/_astro/cek.js"></script>', 'has a <script> that is no module'],
  ['a handler', '<p onclick="x()">x</p>', 'has the handler onclick on <p>'],
  ['a module that is not there', '<script type="module" src="/_astro/lain.js"></script>', '/_astro/lain.js, which does not exist'],
  [
    'data that are not there',
    '<p data-rules="/cek/aturan-0123456789abcdef.json">x</p>',
    '/cek/aturan-0123456789abcdef.json, which does not exist',
  ],
  [
    'a module from elsewhere',
    '<script type="module" src="https://elsewhere.example/x.js"></script>',
    'loads https://elsewhere.example/x.js',
  ],
])('the gate refuses even the check %s', async (_what, body, message) => {
  expect((await refusal({ files: check(body, { '_astro/cek.js': '1' }) })).message).toContain(message)
})

test.each(['./lain.js', 'https://elsewhere.example/x.js', 'lit', '//elsewhere.example/x.js'])(
  'the gate refuses a module that imports %s, which the release does not hold',
  async (name) => {
    const files = check(entry, { '_astro/cek.js': 'import("./a.js")', '_astro/a.js': `import{x}from"${name}"` })
    const problem = await refusal({ files })
    expect(problem.message).toContain(`/cek/ has a script that imports ${name}, which does not exist`)
    expect(problem.problem).toContain('Hubungi pengelola sistem')
  },
)

test('the gate refuses a module that chooses its import while it runs, and one that cannot be read', async () => {
  const late = await refusal({ files: check(entry, { '_astro/cek.js': 'import("./" + name)' }) })
  expect(late.message).toContain('a script that imports "./" + name, which does not exist')
  const broken = await refusal({ files: check(entry, { '_astro/cek.js': 'import {' }) })
  expect(broken.message).toContain('/cek/ has a script /_astro/cek.js that cannot be read')
})

test('words that only look like an import are none', async () => {
  const files = check(entry, { '_astro/cek.js': 'const a = ["from", "to"], b = `import "x"` // import "y"' })
  expect(await inspect({ files })).toBe(15)
})

test.each([
  ['its entry', { '_astro/cek.js': heavy(6200) }],
  ['an import', { '_astro/cek.js': 'import"./a.js"', '_astro/a.js': heavy(6200) }],
  ['a late import', { '_astro/cek.js': 'x=()=>import("./a.js")', '_astro/a.js': heavy(6200) }],
  ['a file named in a list', { '_astro/cek.js': 'x=["_astro/a.js"]', '_astro/a.js': heavy(6200) }],
  ['several together', { '_astro/cek.js': `import"./a.js";${heavy(3100)}`, '_astro/a.js': heavy(3100) }],
])('the gate refuses a check whose scripts are too heavy by %s', async (_what, scripts) => {
  const problem = await refusal({ files: check(entry, scripts) })
  expect(problem.message).toMatch(/\/cek\/ runs 6\d\d\d compressed bytes of script, more than 6144/)
  expect(problem.problem).toMatch(/^Halaman \/cek\/: skripnya terlalu berat \(6,\d KB, paling banyak 6 KB\)\. Hubungi pengelola sistem/)
})

test('a preloaded module counts, and scripts of other pages do not', async () => {
  const files = { '_astro/cek.js': '1', '_astro/a.js': heavy(6200) }
  expect(await inspect({ files: check(entry, files) })).toBe(15)
  const preloading = check(`${entry}<link rel="modulepreload" href="/_astro/a.js">`, files)
  expect((await refusal({ files: preloading })).message).toContain('compressed bytes of script')
})

test('the gate refuses a check whose questions and rules are too heavy, and tells the editor what helps', async () => {
  const files = check(entry, { '_astro/cek.js': '1', 'cek/aturan-0123456789abcdef.json': heavy(10_400) })
  const problem = await refusal({ files })
  expect(problem.message).toMatch(/\/cek\/ fetches 10\d\d\d compressed bytes of data, more than 10240/)
  expect(problem.problem).toMatch(/pertanyaan dan aturannya terlalu berat \(10,\d KB, paling banyak 10 KB\), ringkas kalimatnya/)
})
