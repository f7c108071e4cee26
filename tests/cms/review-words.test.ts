import { describe, expect, test } from 'vitest'
import { dueReasons } from '../../cms/src/review/due-reasons.ts'
import { countFacts } from '../../cms/src/review/facts.ts'
import { stateAfterSave } from '../../cms/src/review/keep-review.ts'
import { nextThings } from '../../cms/src/review/next-things.ts'
import type { Waiting } from '../../cms/src/review/queue.ts'
import { differences } from '../../cms/src/review/words/differences.ts'

const noon = (day: string): string => `${day}T12:00:00.000Z`
const today = '2026-11-23'
const source = (checkedOn: string, status = 'verified') => ({ checkedOn: noon(checkedOn), status })

describe('a live text is due', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['not on its last day', { reviewBy: noon(today) }, 0],
    ['on the day after it', { reviewBy: noon('2026-11-22') }, 1],
    ['not while its sources are 180 days old', { sources: [source('2026-05-27')] }, 0],
    ['once a source is 181 days old', { sources: [source('2026-05-26'), source(today)] }, 1],
    ['once its programme closed by date', { status: { state: 'open', closesOn: noon('2026-11-22') } }, 1],
    ['not on the programme’s last day', { status: { state: 'open', closesOn: noon(today) } }, 0],
    ['not when it says nothing of days', {}, 0],
  ])('%s', (_name, document, count) => expect(dueReasons('programme', document, today)).toHaveLength(count))
})

describe('after a plain save', () => {
  test.each([
    ['an author’s change to an approved text is submitted again', { reviewState: 'approved' }, false, 'submitted'],
    ['an editor’s change leaves it approved', { reviewState: 'approved' }, true, 'approved'],
    ['a draft over a live text is a draft', { _status: 'published', reviewState: 'approved' }, false, 'draft'],
    ['an archived text is a draft again', { reviewState: 'archived' }, true, 'draft'],
    ['what is submitted stays so', { reviewState: 'submitted' }, false, 'submitted'],
    ['a document from before the review is a draft', {}, false, 'draft'],
  ])('%s', (_name, before, byPublisher, state) => expect(stateAfterSave(before, byPublisher)).toBe(state))
})

test('facts are counted by what is wrong with them, and good ones not at all', () => {
  expect(countFacts([source(today)], today)).toBeUndefined()
  const facts = [source(today, 'unverified'), source('2020-01-01', 'unverified'), source(today, 'disputed')]
  expect(countFacts(facts, today)).toEqual({ unverified: 2, disputed: 1, old: 1 })
})

test('the three things to do next begin with what waits, and fill up with what the role usually does', () => {
  const waiting = (id: string, state: Waiting['state']): Waiting => ({
    ...{ type: 'guide', id, title: `Panduan ${id}`, state, updatedAt: noon(today), href: `/${id}` },
    next: { id: '', en: '' },
  })
  const titles = (queue: Waiting[]) => nextThings('editor', queue).map(({ title }) => title.id)
  expect(titles([])).toEqual(['Luruskan kabar', 'Umumkan jadwal', 'Tulis program'])
  const queue = [waiting('a', 'submitted'), waiting('b', 'submitted'), waiting('c', 'due')]
  expect(titles(queue)).toEqual(['Periksa 2 dokumen yang diajukan', 'Periksa ulang 1 dokumen yang tayang', 'Luruskan kabar'])
})

test('of a long list only the rows that differ are told', () => {
  const line = (text: string) => ({ path: 'steps', label: 'Langkah', text })
  expect(differences([line('a\nb')], [line('a\nc')])).toEqual([{ label: 'Langkah', before: 'b', after: 'c' }])
  expect(differences([line('a\nb')], [line('b\na')])).toEqual([{ label: 'Langkah', before: 'a\nb', after: 'b\na' }])
  expect(differences([line('a')], [])).toEqual([{ label: 'Langkah', before: 'a', after: '' }])
})
