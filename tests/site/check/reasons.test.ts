import type { Rule } from '@ruang-solusi/shared/eligibility'
import { expect, test } from 'vitest'
import { buildLibrary } from '../../../site/src/content.ts'
import { checkPage } from '../../../site/src/records/check-page.ts'
import { type Reason, reasonsOf } from '../../../site/src/records/check-reasons.ts'
import { buildContext } from '../../../site/src/records/context.ts'
import { smallSnapshot } from '../pages/small-snapshot.ts'
import { craftedCheck } from './crafted-check.ts'

const contextOf = (snapshot = craftedCheck()) => buildContext(buildLibrary(snapshot), 'https://solusi.example.go.id', 'id')
const card: Rule = { question: 'card', is: true }
const officer: Rule = { question: 'officer', is: true }
const house: Rule = { question: 'house', is: 'sewa' }

/** Reasons in short: texts, and groups with the number they need. */
type Short = string | [number, ...Short[]]
const short = (reason: Reason): Short => ('items' in reason ? [reason.need, ...reason.items.map(short)] : (reason.texts[0]?.text ?? ''))
const read = (rule: Rule): Short[] => reasonsOf(rule, [{ from: '2026-11-23' }], contextOf()).map(short)

test('groups that all must hold are one list', () => {
  expect(read({ all: [card, { all: [officer, { any: [house] }] }] })).toEqual(['Punya KKS', 'Ada ASN di keluarga', 'Rumah: sewa'])
})

test('a not is pushed down: neither of two is both opposites, not both is either opposite', () => {
  expect(read({ not: { any: [card, officer] } })).toEqual(['Tidak punya KKS', 'Tidak ada ASN di keluarga'])
  expect(read({ not: { all: [card, officer] } })).toEqual([[1, 'Tidak punya KKS', 'Tidak ada ASN di keluarga']])
  expect(read({ not: { not: card } })).toEqual(['Punya KKS'])
  expect(read({ not: { atLeast: 2, of: [card, officer, house] } })).toEqual([
    [2, 'Tidak punya KKS', 'Tidak ada ASN di keluarga', 'Rumah: bukan sewa'],
  ])
})

test('every condition keeps its place in the rule, and its guide', () => {
  const [first, second] = reasonsOf({ all: [{ not: { any: [card] } }, { officer: 'kuota' }] }, [{ from: '2026-11-23' }], contextOf())
  expect(first).toMatchObject({ path: '/all/0/not/any/0', isNegated: true, guide: { href: '/panduan/cara-usul/' } })
  expect(second).toMatchObject({ path: '/all/1', isNegated: false, officer: 'kuota' })
})

test('where no programme has a rule there is nothing to ask', () => {
  expect(checkPage(contextOf(smallSnapshot())).rules).toBeUndefined()
  expect(checkPage(contextOf()).rules).toMatch(/^\/cek\/aturan-[0-9a-f]{16}\.json$/)
})
