'use client'
import { useWords } from '../eligibility/use-words.ts'

type Props = { musts: number; shoulds: number; isBlank: boolean; isOpen: boolean; onToggle: () => void }

/** How much there is to do, told politely to screen readers when it changes; on a phone also what opens the list. */
export function CoachCount({ musts, shoulds, isBlank, isOpen, onToggle }: Props) {
  const say = useWords()
  const parts = [
    ...(musts > 0 ? [say(`${musts} wajib`, `${musts} must`)] : []),
    ...(shoulds > 0 ? [say(`${shoulds} sebaiknya`, `${shoulds} better`)] : []),
  ]
  const count = isBlank ? say('siap membaca', 'ready') : parts.length > 0 ? parts.join(', ') : say('semua beres', 'all well')
  const state = isBlank ? 'blank' : musts > 0 ? 'must' : shoulds > 0 ? 'should' : 'done'
  return (
    <div className="ruang-coach__head" data-state={state}>
      <h2 id="ruang-coach-title">{say('Pelatih tulisan', 'Writing coach')}</h2>
      <p role="status">{count}</p>
      <button type="button" className="ruang-coach__toggle" aria-expanded={isOpen} aria-controls="ruang-coach-body" onClick={onToggle}>
        {isOpen ? say('Tutup', 'Close') : say('Lihat', 'Show')}
      </button>
    </div>
  )
}
