'use client'
import { officers } from '@ruang-solusi/shared/content'
import type { Evaluation, Rule } from '@ruang-solusi/shared/eligibility'
import { outlineOf, type Wording } from '@ruang-solusi/shared/rule-words'
import { RuleOutline } from './rule-outline.tsx'
import { useWords } from './use-words.ts'
import { VerdictBadge } from './verdict-badge.tsx'

type Props = { rule: Rule; evaluation: Evaluation; wording: Wording; nextText: string | undefined }

/** What the resident would be told, and why. */
export function TesterResult({ rule, evaluation, wording, nextText }: Props) {
  const say = useWords()
  return (
    <div className="ruang-result">
      <div aria-live="polite" aria-atomic="true">
        <p className="ruang-result__verdict">
          {say('Warga ini melihat:', 'This resident reads:')} <VerdictBadge verdict={evaluation.verdict} />
        </p>
        {evaluation.officers.length > 0 && (
          <p>
            {say('Masih bergantung pada', 'Still depends on')} {evaluation.officers.map(officerName).join(', ')}.
          </p>
        )}
        <p>
          {nextText === undefined
            ? say('Situs tidak perlu bertanya lagi.', 'The site has nothing more to ask.')
            : `${say('Situs akan bertanya berikutnya:', 'The site asks next:')} “${nextText}”`}
        </p>
      </div>
      <RuleOutline outline={outlineOf(rule, wording)} findings={evaluation.findings} />
    </div>
  )
}

const officerName = (key: string): string => (key in officers ? officers[key as keyof typeof officers].id : key)
