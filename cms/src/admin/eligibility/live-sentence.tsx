'use client'
import type { Rule } from '@ruang-solusi/shared/eligibility'
import { sayRule, type Wording } from '@ruang-solusi/shared/rule-words'
import type { ReactNode } from 'react'
import { type Gap, sayPlace } from '../../eligibility/rule-form.ts'
import { GapLink } from './gap-link.tsx'
import { useWords } from './use-words.ts'

type Props = { rule: Rule | undefined; gaps: Gap[]; wording: Wording; children: ReactNode }

/** The unsaved rule in one text that stays in view while the boxes above are filled, and what it still lacks first of all. */
export function LiveSentence({ rule, gaps, wording, children }: Props) {
  const say = useWords()
  const [first, ...others] = gaps
  return (
    <section className="ruang-live" aria-labelledby="ruang-live-title">
      <h3 id="ruang-live-title">{say('Dibaca begini', 'Reads like this')}</h3>
      {rule && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        <p className="ruang-live__sentence" tabIndex={0}>
          {sayRule(rule, wording)}
        </p>
      )}
      {!rule && !first && (
        <p>
          {say(
            'Belum ada syarat. Pilih satu hal di bawah ini, atau tekan “Tambah Syarat” di salah satu kotak.',
            'No conditions yet. Choose something below, or add a row in one of the boxes.',
          )}
        </p>
      )}
      {first && (
        <p className="ruang-live__gap" role="status">
          <GapLink gap={first}>{sayPlace(first.field)}</GapLink>: {first.message}
          {others.length > 0 && ` ${say(`Dan ${others.length} lagi.`, `And ${others.length} more.`)}`}
        </p>
      )}
      {children}
    </section>
  )
}
