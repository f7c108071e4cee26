import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { smallPage } from '../../support/small-site.ts'
import { inspect, refusal } from './inspect.ts'

const heavy = `"${randomBytes(3100).toString('base64')}"`
const saving = (files: Record<string, string> = {}) => ({
  'simpan/index.html': smallPage('/simpan/', 'Simpan', '<script type="module" src="/_astro/simpan.js"></script>'),
  'simpan/ukuran.json': '{"/":1}',
  'jv/simpan/ukuran.json': '{"/jv/":1}',
  'en/simpan/ukuran.json': '{"/en/":1}',
  '_astro/simpan.js': 'navigator.serviceWorker.register("/pekerja.js")',
  'pekerja.js': 'caches.open("simpan:/")',
  'manifest.webmanifest': '{}',
  'cek/index.html': smallPage('/cek/', 'Cek', '<script type="module" src="/_astro/cek.js"></script>'),
  '_astro/cek.js': '1',
  ...files,
})

test('a page that keeps others, with its worker, its sizes and its manifest, passes', async () => {
  expect(await inspect({ files: saving() })).toBe(18)
})

test.each(['simpan/ukuran.json', 'pekerja.js', 'manifest.webmanifest'])('the gate refuses it without %s', async (missing) => {
  const { [missing as 'pekerja.js']: _left, ...files } = saving()
  expect((await refusal({ files })).message).toContain(`/simpan/ lacks /${missing}`)
})

test.each([
  ['a worker of several files', { 'pekerja.js': 'import"./_astro/a.js"', '_astro/a.js': '1' }, '/simpan/ has a worker of several files'],
  ['a heavy worker', { 'pekerja.js': heavy }, '/simpan/ runs 3'],
  ['a heavy script', { '_astro/simpan.js': heavy }, '/simpan/ runs 3'],
  [
    'another script that starts a worker',
    { '_astro/cek.js': 'navigator.serviceWorker.register("/x.js")' },
    'has /_astro/cek.js, which keeps something on the phone',
  ],
  [
    'another script that keeps something',
    { '_astro/cek.js': 'caches.open("x")' },
    'has /_astro/cek.js, which keeps something on the phone',
  ],
  [
    'a check that would be kept without a part of its script',
    { '_astro/cek.js': 'import"./b.js"', '_astro/b.js': '1' },
    '/cek/ runs /_astro/b.js, which would not be kept',
  ],
  [
    'a page that would keep one that does not exist',
    { 'dokumen/ktp/index.html': smallPage('/dokumen/ktp/', 'KTP', '<a href="/simpan/#/dokumen/kk/">Simpan</a>') },
    '/dokumen/ktp/ <a> names /simpan/#/dokumen/kk/, which would keep /dokumen/kk/, which does not exist',
  ],
])('the gate refuses %s', async (_what, files, message) => {
  const problem = await refusal({ files: saving(files) })
  expect(problem.message).toContain(message)
})
