import { entryRoutes } from '@ruang-solusi/shared/content'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { changedOnOf } from '../../../site/src/records/changed-on.ts'
import { clarificationPage } from '../../../site/src/records/clarification-page.ts'
import { sayPhone } from '../../../site/src/records/contacts.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { dayRange } from '../../../site/src/records/day-range.ts'
import { listPage } from '../../../site/src/records/list-page.ts'
import { filesOf } from '../../../site/src/records/picture.ts'
import { programmePage } from '../../../site/src/records/programme-page.ts'
import { runsOf } from '../../../site/src/records/rich-text.ts'
import { siteUrl } from './build-site.ts'
import { clarification, notice, programme, smallSnapshot } from './small-snapshot.ts'

const contextOf = (changes: Parameters<typeof smallSnapshot>[0] = {}) => buildContext(buildLibrary(smallSnapshot(changes)), siteUrl, 'id')
const pageOf = (changes: Parameters<typeof programme>[0] = {}) =>
  programmePage(programme(changes), contextOf({ programmes: [programme(changes)] }))

test('only a programme that residents apply for themselves says that they can', () => {
  for (const route of entryRoutes) {
    expect([route, /bisa mendaftar sendiri/.test(pageOf({ route }).entry.title)]).toEqual([route, route === 'apply'])
  }
})

test('a closed programme invites nobody, and points at the checked rumours', () => {
  const { entry } = pageOf({ status: { state: 'closed' }, route: 'apply' })
  expect(entry.title).toBe('Program ini sedang ditutup.')
  expect(entry.doubt?.href).toBe('/cek-kabar/')
})

test('a programme leads with its money; one without money, or not in this city, with its name', () => {
  expect(pageOf().figure).toBe('Rp225 ribu – 450 ribu')
  expect(pageOf().headline.text).toBe('setahun, untuk murid SD')
  expect(pageOf({ status: { state: 'not-here' } }).figure).toBeUndefined()
  expect(pageOf({ benefit: { ...programme().benefit, amounts: [] } }).headline.text).toBe('untuk murid SD')
})

test('a disputed source shows both values', () => {
  expect(pageOf().sources[0]).toMatchObject({ value: 'Rp225.000 – Rp450.000', other: { value: 'Rp400.000', title: 'Berita lama' } })
})

test('asking by WhatsApp opens with the question written', () => {
  expect(pageOf().places[0]?.whatsapp?.href).toBe('https://wa.me/62800000002?text=Apa%20yang%20perlu%20saya%20siapkan%3F')
})

test('a shared programme stands alone: what, for whom, what to bring, cost, day and address', () => {
  const message = decodeURIComponent(pageOf().share.buttons[0]?.href ?? '')
  for (const part of ['Bantuan sekolah', 'Kartu keluarga', 'Gratis', '18 November 2026', `${siteUrl}/program/bantuan-sekolah/`]) {
    expect(message).toContain(part)
  }
})

test('a shared example says that it is one', () => {
  expect(decodeURIComponent(pageOf({ example: true }).share.buttons[0]?.href ?? '')).toContain('CONTOH')
})

test('false and misleading claims are struck through, true and unproven ones are not', () => {
  const struck = (['false', 'misleading', 'true', 'unproven'] as const).map(
    (verdict) => clarificationPage(clarification({ verdict }), contextOf()).claim.isStruck,
  )
  expect(struck).toEqual([true, true, false, false])
})

test('a reference that leads nowhere names what is missing', () => {
  const stray = programme({ agency: 'tidak-ada' })
  expect(() => programmePage(stray, contextOf({ programmes: [stray] }))).toThrow('No agency is called "tidak-ada" in the snapshot.')
})

test('past notices leave the list', () => {
  const list = listPage('notice', contextOf({ notices: [notice({ state: 'past' })] }))
  expect(list.groups).toEqual([])
  expect(list.empty.links.length).toBeGreaterThan(2)
})

test('lists are in the order of the Indonesian alphabet, numbers by value', () => {
  const names = ['Zakat', 'bantuan 10', 'Bantuan 2']
  const programmes = names.map((id, index) => programme({ slug: `p${index}`, plainName: { id } }))
  const { groups } = listPage('programme', contextOf({ programmes }))
  expect(groups[0]?.items.map(({ title }) => title.text)).toEqual(['Bantuan 2', 'bantuan 10', 'Zakat'])
})

test('a missing translation falls back to Indonesian and says so', () => {
  const javanese = buildContext(buildLibrary(smallSnapshot()), siteUrl, 'jv')
  expect(javanese.words({ id: 'Gratis' })).toEqual({ text: 'Gratis', lang: 'id' })
  expect(javanese.words({ id: 'Gratis', jv: 'Mboten mbayar' })).toEqual({ text: 'Mboten mbayar' })
})

test('a list changed when the newest of its documents did', () => {
  const { library } = contextOf({ programmes: [programme(), programme({ slug: 'lain', changedOn: '2026-12-01' })] })
  expect(changedOnOf('/program/', library)).toBe('2026-12-01')
  expect(changedOnOf('/program/bantuan-sekolah/', library)).toBe('2026-11-20')
  expect(changedOnOf('/', library)).toBe('2026-12-01')
})

test('days of one month share its name', () => {
  expect(dayRange('2026-11-24', '2026-11-25')).toBe('24–25 November 2026')
  expect(dayRange('2026-11-24', '2026-12-01')).toBe('24 November 2026 – 1 Desember 2026')
})

test('phone numbers are written as people dial them', () => expect(sayPhone('+6281234567890')).toBe('0812-3456-7890'))

test('small pictures are never enlarged', () => {
  const widthsOf = (original: number) => [...new Set(filesOf(original).map(({ width }) => width))]
  expect(widthsOf(1600)).toEqual([360, 720])
  expect(widthsOf(300)).toEqual([300])
})

test('links inside the site end in a slash, links outside show their host', () => {
  expect(runsOf([{ text: 'a', link: '/program/pip' }])[0]?.link).toBe('/program/pip/')
  expect(runsOf([{ text: 'a', link: 'https://www.example.org/x' }])[0]?.host).toBe('example.org')
})
