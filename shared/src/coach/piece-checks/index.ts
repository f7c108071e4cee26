import type { PieceCheck } from '../piece-check.ts'
import { altText } from './alt-text.ts'
import { benefitFirst } from './benefit-first.ts'
import { claimInTitle } from './claim-in-title.ts'
import { claimLink } from './claim-link.ts'
import { conflict } from './conflict.ts'
import { cost } from './cost.ts'
import { nextStep } from './next-step.ts'
import { officialName } from './official-name.ts'
import { oneIdea } from './one-idea.ts'
import { papers } from './papers.ts'
import { receivingRow } from './receiving-row.ts'
import { shownFace } from './shown-face.ts'
import { summaryLength } from './summary-length.ts'
import { titleLength } from './title-length.ts'
import { unsourcedAmount } from './unsourced-amount.ts'
import { unsourcedDate } from './unsourced-date.ts'
import { when } from './when.ts'
import { where } from './where.ts'

/** Every check of a whole document. */
export const pieceChecks: PieceCheck[] = [
  shownFace,
  claimLink,
  unsourcedAmount,
  unsourcedDate,
  conflict,
  nextStep,
  where,
  when,
  cost,
  papers,
  titleLength,
  summaryLength,
  altText,
  oneIdea,
  benefitFirst,
  receivingRow,
  officialName,
  claimInTitle,
]
