'use client'
import type { ReactNode } from 'react'
import type { Gap } from '../../eligibility/rule-form.ts'
import { rowElementId } from './row-element-id.ts'

/** Shows the row of the form in which something is missing. */
export function GapLink({ gap, children }: { gap: Gap; children: ReactNode }) {
  return (
    <button
      type="button"
      className="ruang-link"
      onClick={() => document.getElementById(rowElementId(gap.field))?.scrollIntoView({ block: 'center' })}
    >
      {children}
    </button>
  )
}
