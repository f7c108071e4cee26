import type { Content } from '@ruang-solusi/shared/content'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { noticePage } from '../../../site/src/records/notice-page.ts'
import { storyPage } from '../../../site/src/records/story-page.ts'
import { siteUrl } from './build-site.ts'
import { notice, programme, smallSnapshot, story } from './small-snapshot.ts'

const contextOf = (changes: Parameters<typeof smallSnapshot>[0]) => buildContext(buildLibrary(smallSnapshot(changes)), siteUrl, 'id')

function actionOf(action: Content<'story'>['whatYouCanDo'][number]['action'], remedy: Content<'programme'>['remedy'] = { kind: 'none' }) {
  const told = story({ whatYouCanDo: [{ action, text: { id: 'Mulai dari sini.' } }] })
  const [found] = storyPage(told, contextOf({ stories: [told], programmes: [programme({ remedy })] })).actions
  return { heading: found?.heading, hrefs: found?.links.map(({ href }) => decodeURIComponent(href)) }
}

test('telling others passes the story on by WhatsApp', () => {
  const { heading, hrefs } = actionOf('tell')
  expect(heading).toBe('Kabari')
  expect(hrefs?.join()).toMatch(/^https:\/\/wa\.me\/\?text=[\s\S]*\/cerita\/tas-sekolah\//)
})

test('going along leads to the programmes of the story', () =>
  expect(actionOf('accompany')).toEqual({ heading: 'Temani mengurus', hrefs: ['/program/bantuan-sekolah/'] }))

test('reporting wrong data leads to the guide of the remedy, or to the agency by WhatsApp with the text written', () => {
  expect(actionOf('report-data', { kind: 'correct-data', guide: 'cara-usul' }).hrefs).toEqual(['/panduan/cara-usul/'])
  expect(actionOf('report-data', { kind: 'propose', guide: 'cara-usul' }).hrefs?.join()).toMatch(
    /^https:\/\/wa\.me\/62800000002\?text=.*keliru/,
  )
})

test('offering help writes to the agency which story it is about', () => {
  const { heading, hrefs } = actionOf('offer-help')
  expect(heading).toBe('Tawarkan bantuan')
  expect(hrefs?.join()).toMatch(/^https:\/\/wa\.me\/62800000002\?text=.*\/cerita\/tas-sekolah\//)
})

test('a notice and a story show who checked a fact and when, and sources that differ', () => {
  const sources: Content<'notice'>['sources'] = [
    {
      fact: { id: 'Tempat' },
      value: 'Balai kelurahan',
      title: 'Undangan',
      checkedOn: '2026-11-20',
      checkedBy: 'Dinsos',
      status: 'disputed',
      otherValue: 'Kantor kecamatan',
    },
  ]
  const context = contextOf({ notices: [notice({ sources })], stories: [story({ sources })], programmes: [programme()] })
  for (const page of [noticePage(notice({ sources }), context), storyPage(story({ sources }), context)]) {
    expect(page.sources).toEqual([
      expect.objectContaining({
        checked: 'Diperiksa 20 November 2026 oleh Dinsos',
        statusText: 'Dua sumber berbeda',
        other: { value: 'Kantor kecamatan' },
      }),
    ])
  }
})
