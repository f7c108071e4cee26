'use client'

type Props = { name: string; label: string; isChosen: boolean; onChoose: () => void }

/** One way to answer, large enough for a finger. */
export function RadioOption({ name, label, isChosen, onChoose }: Props) {
  return (
    <label className="ruang-option">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  )
}
