import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo } from './leaves.ts'

/** A small meter that is subsidised by itself, or one whose family may ask to be matched with the data. */
export const rule: Rule = {
  all: [
    {
      officer: 'pln',
      text: said(
        'PLN mencocokkan (satu keluarga satu sambungan bersubsidi)',
        'PLN nyocogaken (satunggal kulawarga satunggal sambungan mawi subsidi)',
        'PLN checks (one subsidised meter per family)',
      ),
    },
    {
      any: [
        { question: 'electricity', oneOf: ['va-450', 'va-900'], legalBasis: [laws.electricity] },
        {
          all: [
            { question: 'electricity', is: 'va-900-rtm' },
            decileUpTo('electricity-decile-limit'),
            {
              officer: 'kementerian',
              text: said(
                'Pengaduan lewat kelurahan disetujui',
                'Pangaduan lumantar kelurahan dipunsarujuki',
                'A complaint through the kelurahan is accepted',
              ),
            },
          ],
        },
      ],
    },
  ],
}

export const cases: Case[] = [
  household('Rumah 450 VA, desil tidak perlu diketahui', 'likely', { electricity: 'va-450', 'family-decile': 'dont-know' }),
  household('Rumah 900 VA bersubsidi', 'likely', { electricity: 'va-900' }),
  household('900 VA RTM, desil 4: dapat mengadu', 'likely', { electricity: 'va-900-rtm', 'family-decile': 4 }),
  household('900 VA RTM, desil 5: belum cocok', 'unlikely', { electricity: 'va-900-rtm', 'family-decile': 5 }),
  household('900 VA RTM, desil belum diketahui', 'unclear', { electricity: 'va-900-rtm', 'family-decile': 'dont-know' }),
  household('Golongan tarif belum dilihat', 'unclear', { electricity: 'dont-know', 'family-decile': 2 }),
  household('Rumah 1.300 VA, desil 2', 'unlikely', { electricity: 'larger', 'family-decile': 2 }),
]
