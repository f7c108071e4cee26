import type { Sentences } from './sentences.ts'

/** Plain English. */
export const en: Sentences = {
  tags: ['en-GB'],
  yes: 'yes',
  no: 'no',
  or: 'or',
  not: 'not',
  orMore: 'or more',
  orLess: 'or less',
  lessThan: 'less than',
  moreThan: 'more than',
  decile: 'decile',
  since: 'in force since',
  condition: 'The condition',
  met: 'Your answer fits.',
  unmet: 'Your answer does not fit yet.',
  'not-asked': 'You have not answered this question yet.',
  'dont-know': 'You do not know the answer yet. Ask at the kelurahan office.',
  'wont-say': 'You skipped this question.',
  'expired-parameter': 'We do not know the limit in force now. Ask at the kelurahan office.',
  'too-wide': 'Choose a narrower range if you know it.',
  officer: 'An officer or a quota decides this. Ask at the kelurahan office.',
}
