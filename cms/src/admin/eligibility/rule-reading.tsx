'use client'
import { contextOf } from '@ruang-solusi/shared/cases'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { outlineOf, type Wording } from '@ruang-solusi/shared/rule-words'
import { type Gap, sayPlace } from '../../eligibility/rule-form.ts'
import { canBeMet } from './can-be-met.ts'
import { GapLink } from './gap-link.tsx'
import { RuleOutline } from './rule-outline.tsx'
import { useWords } from './use-words.ts'

/** The rule row by row, whether anybody can meet it, and what keeps rows from being counted. */
export function RuleReading({ rule, gaps, wording }: { rule: Rule | undefined; gaps: Gap[]; wording: Wording }) {
  const say = useWords()
  if (!rule && gaps.length === 0) return null
  return (
    <section className="ruang-panel" aria-labelledby="ruang-reading-title">
      <h3 id="ruang-reading-title">{say('Baris demi baris', 'Row by row')}</h3>
      <Gaps gaps={gaps} />
      {rule && <Reading rule={rule} wording={wording} />}
    </section>
  )
}

function Reading({ rule, wording }: { rule: Rule; wording: Wording }) {
  const say = useWords()
  const isHopeless = canBeMet(rule, contextOf(wording.catalogue, wording.asOf)) === false
  return (
    <>
      <p className="ruang-reading__lead">{say('Kemungkinan cocok bila:', 'Probably fits when:')}</p>
      <div className="ruang-reading__outline">
        <RuleOutline outline={outlineOf(rule, wording)} />
      </div>
      {isHopeless && (
        <p className="ruang-note ruang-note--problem" role="status">
          {say(
            'Pada tanggal ini tidak ada jawaban yang membuat hasilnya “Kemungkinan cocok”. Periksa syarat yang saling bertentangan, atau batas yang tidak punya nilai.',
            'On this day no answers lead to “Kemungkinan cocok”. Look for conditions that contradict one another, or a limit without a value.',
          )}
        </p>
      )}
    </>
  )
}

function Gaps({ gaps }: { gaps: Gap[] }) {
  const say = useWords()
  if (gaps.length === 0) return null
  return (
    <div className="ruang-note ruang-note--problem" role="status">
      <p>{say('Belum ikut dihitung:', 'Not counted yet:')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.field + gap.message}>
            <GapLink gap={gap}>{sayPlace(gap.field)}</GapLink>
            {`: ${gap.message}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
