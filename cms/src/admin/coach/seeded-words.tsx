'use client'
import { entryLists, type WordEntry, wordLists } from '@ruang-solusi/shared/coach'
import { useId, useState } from 'react'
import { entryListWords } from '../../coach/entry-list-words.ts'
import { usePick, useWords } from '../eligibility/use-words.ts'
import './coach.css'
import './word-lists.css'

/** The lists the coach brings along, to look up before a word is added or switched off. */
export function SeededWords() {
  const say = useWords()
  const pick = usePick()
  const id = useId()
  const [wanted, setWanted] = useState('')
  const holds = ({ words }: WordEntry) => words.some((word) => word.includes(wanted.trim().toLowerCase()))
  const found = entryLists.map((list) => ({ list, entries: wordLists[list].filter(holds) })).filter(({ entries }) => entries.length > 0)
  return (
    <section className="ruang-try">
      <h3>{say('Daftar bawaan', 'The seeded lists')}</h3>
      <label htmlFor={`${id}-wanted`}>{say('Cari kata', 'Find a word')}</label>
      <input id={`${id}-wanted`} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      <p role="status">
        {found.length === 0 && say('Belum ada di daftar bawaan. Tambahkan sebagai baris baru di atas.', 'Not there yet. Add a row above.')}
      </p>
      {found.map(({ list, entries }) => (
        <details key={list} open={wanted.trim() !== ''}>
          <summary>
            {pick(entryListWords[list])} ({entries.length})
          </summary>
          <ul>
            {entries.map((entry) => (
              <li key={entry.words.join()}>
                {entry.words.join(', ')}
                {entry.instead && <strong> → {entry.instead}</strong>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
