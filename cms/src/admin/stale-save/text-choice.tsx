'use client'
import type { StaleSaveWords } from './stale-save-words.ts'

type Props = {
  difference: { path: string; label: string; theirs: string; mine: string }
  who: string
  words: StaleSaveWords
  isMine: boolean
  /** Absent once the choice is made: both texts stay to be read. */
  onChoose?: (isMine: boolean) => void
}

/** Both texts of one field, one above the other, and which of them is used. */
export function TextChoice({ difference: { path, label, theirs, mine }, who, words, isMine, onChoose }: Props) {
  const option = (ofMine: boolean, name: string, text: string) => (
    <div className="ruang-stale__text">
      <label>
        <input
          type="radio"
          name={`stale-${path}`}
          checked={isMine === ofMine}
          disabled={onChoose === undefined}
          onChange={() => onChoose?.(ofMine)}
        />
        {name}
      </label>
      <blockquote>{text === '' ? words.empty : text}</blockquote>
    </div>
  )
  return (
    <fieldset className="ruang-stale__choice">
      <legend>{label}</legend>
      {option(true, words.mine, mine)}
      {option(false, words.theirs(who), theirs)}
    </fieldset>
  )
}
