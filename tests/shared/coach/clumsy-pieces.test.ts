import { type Piece, reviewPiece } from '@ruang-solusi/shared/coach'
import { expect, test } from 'vitest'
import { better, clumsy } from './clumsy-pieces.ts'

const musts = (piece: Piece) =>
  reviewPiece(piece)
    .filter(({ severity }) => severity === 'must')
    .map(({ check, field }) => `${check} ${field}`)

test.each([
  [
    'ceremony',
    [
      'identity-number body',
      'home-address body',
      'private-contact body',
      'pity image',
      'stigma name',
      'pity body',
      'promise summary',
      'promise body',
    ],
  ],
  ['school', ['stigma plainName', 'unsourced-amount benefit.amounts.0.from', 'official-name plainName']],
  ['pityingStory', ['face image', 'child name', 'child summary', 'pity name', 'pity summary', 'next-step whatYouCanDo']],
  [
    'rumour',
    [
      'live-link name',
      'private-contact body',
      'stigma body',
      'person-first body',
      'person-first body',
      'promise summary',
      'promise summary',
    ],
  ],
] as const)('of the clumsy %s post all that must be changed is told, most harmful first', (name, told) =>
  expect(musts(clumsy[name])).toEqual(told),
)

test.each(Object.entries(better))('the %s post that followed the advice is left alone', (_name, piece) =>
  expect(reviewPiece(piece)).toEqual([]),
)
