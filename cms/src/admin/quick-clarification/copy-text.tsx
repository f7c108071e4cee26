'use client'
import { useState } from 'react'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { copyText } from '../share/copy-text.ts'

/** A text to send on, with a button that copies it. */
export function CopyText({ title, text }: { title: string; text: string }) {
  const say = useWords()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    setIsCopied(await copyText(text, null))
  }
  return (
    <section className="ruang-quick__copy">
      <h3>{title}</h3>
      <pre>{text}</pre>
      <ActionButton label={isCopied ? say('Tersalin', 'Copied') : say('Salin', 'Copy')} about={title} onClick={copy} />
    </section>
  )
}
