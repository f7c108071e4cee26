'use client'
import { adjustLists, reviewText, type TextFinding } from '@ruang-solusi/shared/coach'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { changesOf } from '../../coach/changes-of.ts'
import { useFormPart } from '../eligibility/use-form-part.ts'
import { useWords } from '../eligibility/use-words.ts'
import './coach.css'
import './word-lists.css'

const parts = ['entries', 'terms', 'knownAbbreviations', 'names', 'notNames', 'trustedDomains', 'riskyDomains'] as const

/** On the word-list screen: a sentence judged by the lists as they stand in the form, before they are saved. */
export function TrySentence() {
  const say = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const form = useFormPart(parts)
  const lists = useMemo(() => adjustLists(changesOf(form)), [form])
  const settled = useDeferredValue(text)
  const findings = useMemo(() => reviewText(settled, lists), [settled, lists])
  return (
    <section className="ruang-try">
      <label htmlFor={`${id}-sentence`}>{say('Coba kalimat', 'Try a sentence')}</label>
      <p id={`${id}-hint`}>
        {say(
          'Tulis satu kalimat dan lihat apa kata pelatih dengan daftar di bawah ini, juga sebelum disimpan.',
          'See what the coach says with the lists below, even before saving.',
        )}
      </p>
      <textarea
        id={`${id}-sentence`}
        aria-describedby={`${id}-hint`}
        rows={2}
        value={text}
        placeholder={say('Misalnya: Warga kurang mampu wajib daftar.', 'For example: Warga kurang mampu wajib daftar.')}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status">
        {settled.trim() !== '' && findings.length === 0 && <p>{say('Tidak ada teguran.', 'Nothing found.')}</p>}
        {findings.length > 0 && (
          <ul>
            {findings.map((finding) => (
              <Found key={`${finding.check}${finding.start}`} finding={finding} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Found({ finding: { message, fix, severity } }: { finding: TextFinding }) {
  const say = useWords()
  return (
    <li className="ruang-coach__item" data-severity={severity}>
      <strong>{severity === 'must' ? say('Wajib:', 'Must:') : say('Sebaiknya:', 'Better:')}</strong> {message} {fix}
    </li>
  )
}
