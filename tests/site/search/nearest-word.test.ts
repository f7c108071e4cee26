import { expect, test } from 'vitest'
import { nearestWord } from '../../../site/src/search/nearest-word.ts'
import { hostsIn } from '../../../site/src/search/read-links.ts'
import { stemsOf } from '../../../site/src/search/stems.ts'
import { pageText } from '../../../site/src/search-index/page-text.ts'

const words = ['bansos', 'beasiswa', 'lansia', 'listrik', 'pkh', 'prakerja', 'sekolah']

test.each([
  ['banos', 'bansos'],
  ['bansso', 'bansos'],
  ['prakreja', 'prakerja'],
  ['sekola', 'sekola'],
  ['skolah', 'sekolah'],
  ['pkj', undefined],
  ['qwerty', undefined],
])('%s is meant to be %s', (written, meant) => expect(nearestWord(written, words)).toBe(meant))

test('bent words meet in their stem, and short words stay whole', () => {
  expect(stemsOf('pencairannya')).toEqual(stemsOf('pencairan'))
  expect(stemsOf('ke RT')).toEqual([])
  expect(stemsOf('NIK dan nik')).toHaveLength(2)
})

test.each([
  ['buka https://Jahat.example:8080/x?y ya', ['jahat.example']],
  ['cek bansos-2juta[titik]example atau bansos-2juta(dot)example', ['bansos-2juta.example']],
  ['https://cekbansos.kemensos.go.id@jahat.top/daftar', ['jahat.top']],
  ['www.contoh.go.id', ['contoh.go.id']],
  ['jam 08.00 s.d. 12.00, Rp2.000.000, S.Pd., dsb.Jika', []],
  ['https://', []],
])('in "%s" the addresses are %j', (message, hosts) => expect(hostsIn(message)).toEqual(hosts))

test('a page is indexed without what surrounds it, and without a claim that a result would repeat', () => {
  const html =
    '<body><header>Menu</header><main><nav class="trail">Beranda</nav><h1>Judul</h1><p>Isi <b>penting</b>.</p><figure class="box claim">Hoaks</figure><section class="share">Bagikan</section></main><footer>Kaki</footer></body>'
  expect(pageText(html)).toBe('Isi penting.')
})
