'use client'
import type { Finding } from '@ruang-solusi/shared/eligibility'
import type { Outline, OutlineCondition, OutlineGroup } from '@ruang-solusi/shared/rule-words'
import { findingAt, markOf, whyUnknown } from './finding-words.ts'
import { usePick, useWords } from './use-words.ts'

type Shown = { findings?: Finding[] | undefined; isExcluding?: boolean }

/** A rule as a list that reads like a sentence; with findings, each condition says how the answers stand to it. */
export function RuleOutline({ outline, findings }: { outline: Outline; findings?: Finding[] }) {
  const root: OutlineGroup = outline.kind === 'all' ? outline : { kind: 'all', path: '', items: [outline] }
  return <Items group={root} findings={findings} />
}

function Items({ group, findings, isExcluding = false }: Shown & { group: OutlineGroup }) {
  const say = useWords()
  const isJoined = !findings && (group.kind === 'any' || group.kind === 'none')
  return (
    <ul className="ruang-outline" data-kind={group.kind}>
      {group.items.map((item, index) => (
        <li key={item.path} data-group={item.kind === 'condition' ? undefined : item.kind}>
          {isJoined && index > 0 && <small>{say('atau', 'or')} </small>}
          {item.kind === 'condition' ? (
            <Condition condition={item} findings={findings} isExcluding={isExcluding} />
          ) : (
            <Group group={item} findings={findings} isExcluding={isExcluding || item.kind === 'none'} isFirst={index === 0} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Group({ group, findings, isExcluding, isFirst }: Shown & { group: OutlineGroup; isFirst: boolean }) {
  const say = useWords()
  const leads = {
    all: say('semua ini sekaligus:', 'all of these together:'),
    any: isFirst ? say('salah satu dari ini:', 'one of these:') : say('serta salah satu dari ini:', 'and one of these:'),
    none: isFirst ? say('siapa saja, kecuali bila:', 'anyone, except when:') : say('kecuali bila:', 'except when:'),
    'at-least': say(`paling sedikit ${group.need} dari ini:`, `at least ${group.need} of these:`),
  }
  return (
    <>
      <strong>{leads[group.kind]}</strong>
      <Items group={group} findings={findings} isExcluding={isExcluding} />
    </>
  )
}

function Condition({ condition, findings, isExcluding = false }: Shown & { condition: OutlineCondition }) {
  const pick = usePick()
  const finding = findings && findingAt(findings, condition.path)
  if (!finding) return <span>{condition.text}</span>
  const { sign, says } = markOf(finding, isExcluding)
  const why = finding.because && finding.because !== 'officer' ? whyUnknown[finding.because] : says
  return (
    <span className="ruang-finding" data-sign={sign} data-finding={finding.finding}>
      <span className="ruang-mark" aria-hidden="true">
        {sign}
      </span>
      <span>
        {condition.text} <small>{pick(why)}</small>
      </span>
    </span>
  )
}
