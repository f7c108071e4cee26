'use client'
import type { PieceFinding } from '@ruang-solusi/shared/coach'
import { useState } from 'react'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { CoachCount } from './coach-count.tsx'
import { FindingItem } from './finding-item.tsx'
import { keyOf, useDismissed } from './use-dismissed.ts'

type Props = {
  /** Names the document among those of this session. */
  document: string
  findings: PieceFinding[]
  isBlank: boolean
  isTranslation?: boolean
  sayField: (path: string) => string
  onJump: (finding: PieceFinding) => void
  onReplace?: (finding: PieceFinding, words: string) => void
}

const atFirst = 3

/** What the coach has to say, first what must be changed; on a phone folded under its count. */
export function CoachFindings({ document, findings, isBlank, isTranslation = false, sayField, onJump, onReplace }: Props) {
  const say = useWords()
  const { isDismissed, dismiss } = useDismissed(document)
  const [isWhole, setIsWhole] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const musts = findings.filter(({ severity }) => severity === 'must')
  const shoulds = findings.filter((finding) => finding.severity === 'should' && !isDismissed(finding))
  const shown = isWhole ? shoulds : shoulds.slice(0, atFirst)
  const isDone = musts.length + shoulds.length === 0
  const item = (finding: PieceFinding) => (
    <FindingItem
      key={keyOf(finding) + finding.start}
      finding={finding}
      place={sayField(finding.field)}
      onJump={(target) => {
        setIsOpen(false)
        onJump(target)
      }}
      onReplace={onReplace}
      {...(finding.severity === 'should' ? { onDismiss: dismiss } : {})}
    />
  )
  return (
    <>
      <CoachCount musts={musts.length} shoulds={shoulds.length} isBlank={isBlank} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
      <div id="ruang-coach-body" className="ruang-coach__body" data-open={isOpen}>
        {isTranslation && (
          <p className="ruang-coach__note">
            {say(
              'Pelatih membaca bahasa Indonesia. Di terjemahan ia hanya mencari nomor pribadi dan tautan berbahaya.',
              'The coach reads Indonesian. In a translation it only looks for private numbers and dangerous links.',
            )}
          </p>
        )}
        {isBlank && (
          <p className="ruang-coach__note">
            {say(
              'Mulai saja menulis. Saya membaca sambil Anda mengetik dan memberi tahu bila ada yang bisa lebih jelas, lebih sopan, atau lebih aman.',
              'Start writing; the coach reads along.',
            )}
          </p>
        )}
        {!isBlank && isDone && (
          <p className="ruang-coach__praise">
            {say('Bagus! Tulisan ini jelas, sopan, dan aman. Siap diperiksa rekan Anda.', 'Well done: clear, respectful and safe.')}
          </p>
        )}
        {!isBlank && musts.length > 0 && (
          <>
            <h3>{say('Wajib dibetulkan sebelum tayang', 'Must change before publishing')}</h3>
            <ul>{musts.map(item)}</ul>
          </>
        )}
        {!isBlank && shown.length > 0 && (
          <>
            <h3>{say('Sebaiknya', 'Better')}</h3>
            <ul>{shown.map(item)}</ul>
          </>
        )}
        {!isBlank && shoulds.length > shown.length && (
          <ActionButton
            label={say(`Tampilkan ${shoulds.length - shown.length} saran lagi`, 'Show more')}
            onClick={() => setIsWhole(true)}
          />
        )}
      </div>
    </>
  )
}
