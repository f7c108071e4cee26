'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { type StaleSaveWords, staleSaveWords } from './stale-save-words.ts'
import { TextChoice } from './text-choice.tsx'
import { type StaleSave, useStaleSave } from './use-stale-save.ts'
import './stale-save.css'

type Resolved = { refused: StaleSave; theirPaths: Set<string> }

/** Above a form whose save came second: who saved what, both texts, and one button that brings them together. */
export function StaleSaveNotice() {
  const { i18n } = useTranslation()
  const words = staleSaveWords[i18n.language === 'en' ? 'en' : 'id']
  const refused = useStaleSave()
  const [resolved, setResolved] = useState<Resolved>()
  if (refused) return <Refused key={refused.at} refused={refused} words={words} language={i18n.language} onResolved={setResolved} />
  return resolved ? <Done key={resolved.refused.at} resolved={resolved} words={words} /> : null
}

function Done({ resolved: { refused, theirPaths }, words }: { resolved: Resolved; words: StaleSaveWords }) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  return (
    <section className="ruang-stale ruang-stale--done">
      <p ref={said} role="status" tabIndex={-1}>
        {words.done}
      </p>
      <details>
        <summary>{words.again}</summary>
        {refused.both.map((one) => (
          <TextChoice key={one.path} difference={one} who={refused.who} words={words} isMine={!theirPaths.has(one.path)} />
        ))}
      </details>
    </section>
  )
}

type Props = { refused: StaleSave; words: StaleSaveWords; language: string; onResolved: (resolved: Resolved) => void }

function Refused({ refused, words, language, onResolved }: Props) {
  const { who, at, both, onlyTheirs, merge } = refused
  const [theirPaths, setTheirPaths] = useState(new Set<string>())
  const [state, setState] = useState<'choosing' | 'merging' | 'failed'>('choosing')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' }).format(new Date(at))
  const choose = (path: string, isMine: boolean) => {
    const others = [...theirPaths].filter((one) => one !== path)
    setTheirPaths(new Set(isMine ? others : [...others, path]))
  }
  const bringTogether = async () => {
    setState('merging')
    try {
      await merge(both.map(({ path }) => path).filter((path) => !theirPaths.has(path)))
      onResolved({ refused, theirPaths })
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="ruang-stale" aria-labelledby="ruang-stale-title">
      <h2 id="ruang-stale-title" ref={heading} tabIndex={-1}>
        {words.title(who, when)}
      </h2>
      <p>{both.length > 0 ? `${words.safe} ${words.choose}` : words.safe}</p>
      {both.map((one) => (
        <TextChoice
          key={one.path}
          difference={one}
          who={who}
          words={words}
          isMine={!theirPaths.has(one.path)}
          onChoose={(isMine) => choose(one.path, isMine)}
        />
      ))}
      {onlyTheirs.length > 0 && <p>{words.also(who, onlyTheirs.map(({ label }) => label).join(', '))}</p>}
      {state === 'failed' && <p role="alert">{words.failed}</p>}
      <Button onClick={bringTogether} disabled={state === 'merging'}>
        {state === 'merging' ? words.merging : words.merge}
      </Button>
    </section>
  )
}
