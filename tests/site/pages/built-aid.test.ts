import { canonicalJson } from '@ruang-solusi/shared/snapshot'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFileNames } from '../../../site/src/open-data/contracts.ts'
import { openSnapshot } from '../open-data/open-snapshot.ts'
import { buildSite, type SiteBuild, siteUrl } from './build-site.ts'

let build: SiteBuild
let programme: string
beforeAll(async () => {
  build = await buildSite(canonicalJson(openSnapshot()))
  expect(build.output).toContain('Complete!')
  programme = await build.read('/program/bantuan-sekolah/index.html')
})
afterAll(() => build.remove())

type Node = DefaultTreeAdapterTypes.ChildNode
const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node
const attributesOf = ({ attrs }: DefaultTreeAdapterTypes.Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))

/** Every element of a page with the names of those around it. */
function elementsOf(html: string): { element: DefaultTreeAdapterTypes.Element; inside: string[] }[] {
  const visit = (nodes: Node[], inside: string[]): ReturnType<typeof elementsOf> =>
    nodes.filter(isElement).flatMap((element) => [{ element, inside }, ...visit(element.childNodes, [...inside, element.tagName])])
  return visit(parse(html).childNodes, [])
}

test('the checklist of a programme has boxes outside any form, without a name, and runs nothing', () => {
  const elements = elementsOf(programme)
  const boxes = elements.filter(({ element }) => element.tagName === 'input')
  expect(boxes.length).toBe(6)
  for (const { element, inside } of boxes) {
    expect(attributesOf(element)).toEqual({ type: 'checkbox', autocomplete: 'off' })
    expect(inside).toEqual(expect.arrayContaining(['fieldset', 'label']))
    expect(inside).not.toContain('form')
  }
  expect(elements.filter(({ element }) => element.tagName === 'script' && attributesOf(element).type !== 'application/ld+json')).toEqual([])
})

test('a decision of an officer has no box, and the page promises nothing', () => {
  expect(programme).toMatch(/<p class="decided"><span>Diputuskan oleh sekolah<\/span><\/p>/)
  expect(programme).toContain('Keputusan akhir ada pada Kantor dinas-contoh atau petugas yang mengurusnya.')
  expect(programme).not.toMatch(/berhak|pasti dapat/i)
})

test('the words of the conditions stay on the page, folded below the checklist; without a rule they stand as before', async () => {
  expect(programme).toMatch(/<details class="conditions">.*Anak usia 6–21 tahun.*<\/details>/s)
  const without = await build.read('/program/tanpa-aturan/index.html')
  expect(without).toMatch(/<h2>Untuk siapa<\/h2>.*Anak usia 6–21 tahun/s)
  expect(without).not.toContain('<fieldset')
})

test('the page bears its address and its day for the printed sheet', () => {
  expect(programme).toContain(
    'solusi.example.go.id/program/bantuan-sekolah/ · Diperbarui 20 November 2026 · Diperiksa 18 November 2026 oleh Dinas Contoh</p>',
  )
})

test('the page about open data is in the sitemap and in every footer, and links every file and its schema', async () => {
  const page = await build.read('/data/index.html')
  expect(await build.read('/sitemap-0.xml')).toContain(`<loc>${siteUrl}/data/</loc>`)
  expect(programme).toContain('<a href="/data/">Data terbuka</a>')
  const links = elementsOf(page).map(({ element }) => attributesOf(element).href)
  for (const name of openFileNames) expect(links).toEqual(expect.arrayContaining([`/data/v1/${name}.json`, `/data/v1/${name}.schema.json`]))
  for (const words of ['CC BY 4.0', 'Tidak ada data warga di sini', 'example: true', 'v1']) expect(page).toContain(words)
})

test.each(openFileNames)('the files of %s are built, and name the content that the page names', async (name) => {
  const file = JSON.parse(await build.read(`/data/v1/${name}.json`))
  const schema = JSON.parse(await build.read(`/data/v1/${name}.schema.json`))
  expect([file.version, file.$schema]).toEqual([1, schema.$id])
  expect(file.items.length).toBeGreaterThan(0)
  expect(await build.read('/data/index.html')).toContain(`<code>${file.generatedFrom}</code>`)
})
