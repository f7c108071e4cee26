import { clarificationVerdicts, contentTypeNames, entryRoutes, programmeStates, topicIcons } from '@ruang-solusi/shared/content'
import { drawingKeys, examples } from '@ruang-solusi/shared/examples'
import { expect, test } from 'vitest'

const { topic, agency, programme, paper, story, clarification, notice, guide } = examples

test('there is enough of every type to show the whole site', () => {
  expect(topic).toHaveLength(8)
  expect(agency.length).toBeGreaterThanOrEqual(12)
  expect(programme.length).toBeGreaterThanOrEqual(14)
  expect(paper.length).toBeGreaterThanOrEqual(13)
  expect(clarification.length).toBeGreaterThanOrEqual(7)
  expect(notice.length).toBeGreaterThanOrEqual(4)
  expect(guide.length).toBeGreaterThanOrEqual(8)
  expect(story.length).toBeGreaterThanOrEqual(5)
  expect(drawingKeys.length).toBeGreaterThanOrEqual(10)
})

test('topics have one icon each and stand in order', () => {
  expect(topic.map(({ icon }) => icon)).toEqual([...topicIcons])
  expect(topic.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(topic.filter(({ figures, actions }) => figures.length === 0 || actions.length === 0)).toEqual([])
})

test('every topic has a programme and a guide or story', () => {
  const lacking = topic.filter(
    ({ slug }) =>
      !programme.some(({ topics }) => topics.includes(slug)) || ![...guide, ...story].some(({ topics }) => topics.includes(slug)),
  )
  expect(lacking).toEqual([])
})

test('programmes cover every status and entry route', () => {
  expect([...new Set(programme.map(({ status }) => status.state))].sort()).toEqual([...programmeStates].sort())
  expect([...new Set(programme.map(({ route }) => route))].sort()).toEqual([...entryRoutes].sort())
})

test('clarifications cover every verdict', () => {
  expect([...new Set(clarification.map(({ verdict }) => verdict))].sort()).toEqual([...clarificationVerdicts].sort())
})

test('three notices or more are current or upcoming on the first day, within the season', () => {
  expect(notice.filter(({ endsOn }) => endsOn >= '2026-11-23').length).toBeGreaterThanOrEqual(3)
  const outside = notice.filter(({ startsOn, endsOn }) => startsOn < '2026-11-20' || endsOn > '2027-02-28' || endsOn < startsOn)
  expect(outside).toEqual([])
})

test('documents were published in October or November 2026 and not changed before', () => {
  const days = contentTypeNames.flatMap((type) => examples[type].map(({ publishedOn, changedOn }) => ({ publishedOn, changedOn })))
  const wrong = days.filter(
    ({ publishedOn, changedOn }) => publishedOn < '2026-10-01' || changedOn > '2026-11-22' || changedOn < publishedOn,
  )
  expect(wrong).toEqual([])
})

test('titles and summaries are translated where residents need them first', () => {
  const isTranslated = ({ summary }: { summary: { jv?: string; en?: string } }) => summary.jv !== undefined && summary.en !== undefined
  expect(topic.filter(isTranslated)).toHaveLength(8)
  expect(programme.filter(isTranslated).length).toBeGreaterThanOrEqual(4)
  expect(guide.filter(isTranslated).length).toBeGreaterThanOrEqual(2)
  expect(clarification.filter(isTranslated).length).toBeGreaterThanOrEqual(2)

  const titles = [...topic, ...guide, ...clarification].map(({ name, summary }) => ({ name, summary }))
  titles.push(...programme.map(({ plainName, summary }) => ({ name: plainName, summary })))
  expect(titles.filter(({ name, summary }) => (summary.jv === undefined) !== (name.jv === undefined))).toEqual([])
})

test('stories are composed, under an alias, from a kecamatan, and say what one can do', () => {
  const kecamatan = ['Magelang Utara', 'Magelang Tengah', 'Magelang Selatan']
  const wrong = story.filter(
    ({ composed, alias, area, whatYouCanDo, image }) =>
      !composed ||
      !/^(Bu|Pak|Mbak|Mas|Mbah) [A-Z]\.$/.test(alias) ||
      !kecamatan.includes(area) ||
      whatYouCanDo.length === 0 ||
      image === undefined,
  )
  expect(wrong).toEqual([])
})
