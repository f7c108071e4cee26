import type { Case } from '../../content/index.ts'
import type { Rule } from '../../eligibility/index.ts'
import { said } from '../catalogue/said.ts'
import { household } from './household.ts'
import { laws } from './laws.ts'
import { decileUpTo, except, publicEmployee } from './leaves.ts'

/** A child who lost a parent, in a family up to the limit or found in need by an officer. */
export const rule: Rule = {
  all: [
    { question: 'children', includes: 'orphan', legalBasis: [laws.atensi] },
    { officer: 'dinas-sosial', legalBasis: [laws.atensi] },
    { officer: 'kemensos' },
    {
      any: [
        decileUpTo('atensi-decile-limit'),
        {
          all: [
            { question: 'sktm', is: true },
            {
              officer: 'dinas-sosial',
              text: said(
                'Petugas Dinas Sosial menilai anak perlu dibantu',
                'Petugas Dinas Sosial netepaken bilih lare prelu dipunbiyantu',
                'The social agency finds that the child needs support',
              ),
            },
          ],
        },
      ],
    },
    except(publicEmployee),
  ],
}

const orphan = { children: ['orphan'], 'public-employee': false }

export const cases: Case[] = [
  household('Cucu yatim diasuh nenek, desil 5: masih cocok', 'likely', { ...orphan, 'family-decile': 5, sktm: false }),
  household('Anak piatu, desil 6, tanpa SKTM: belum cocok', 'unlikely', { ...orphan, 'family-decile': 6, sktm: false }),
  household('Anak piatu, desil 7, SKTM ada dan petugas menilai', 'likely', { ...orphan, 'family-decile': 7, sktm: true }),
  household('Anak yatim, desil dan SKTM belum diketahui', 'unclear', { ...orphan, 'family-decile': 'dont-know', sktm: 'dont-know' }),
  household('Anak yatim, desil 7, belum bertanya tentang SKTM', 'unclear', { ...orphan, 'family-decile': 7, sktm: 'dont-know' }),
  household('Ayah dan ibu masih ada, desil 1', 'unlikely', { ...orphan, children: ['pupil'], 'family-decile': 1 }),
  household('Anak yatim, ada ASN di KK', 'unlikely', { ...orphan, 'public-employee': true, 'family-decile': 3 }),
]
