import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { eachOf, except } from './leaves.ts'

/** A business that wants a loan, without arrears; only who asks for a loan is told of one. */
export const rule: Rule = {
  all: [
    { question: 'work', includes: 'capital', legalBasis: [laws.kur] },
    {
      officer: 'bank',
      text: said(
        'Bank menilai usaha dan kesanggupan mencicil',
        'Bank mriksa usaha lan kasagahan ngangsur',
        'The bank judges the business and whether it can repay',
      ),
    },
    { any: eachOf('work', laws.kur, 'business', 'starting') },
    except({ question: 'loan-arrears', is: true }),
  ],
}

export const cases: Case[] = [
  household('Warung yang berjalan, ingin modal, tidak menunggak', 'likely', { work: ['business', 'capital'], 'loan-arrears': false }),
  household('Usaha baru setelah pelatihan, ingin modal', 'likely', { work: ['starting', 'capital'], 'loan-arrears': false }),
  household('Warung yang berjalan, tidak ingin meminjam', 'unlikely', { work: ['business'], 'loan-arrears': false }),
  household('Ingin modal, usaha masih rencana', 'unlikely', { work: ['planning', 'capital'], 'loan-arrears': false }),
  household('Ada cicilan yang menunggak', 'unlikely', { work: ['business', 'capital'], 'loan-arrears': true }),
  household('Pertanyaan cicilan dilewati', 'unclear', { work: ['business', 'capital'], 'loan-arrears': 'wont-say' }),
]
