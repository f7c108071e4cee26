import { z } from 'zod'
import { entryLists } from '../coach/entry-lists.ts'
import { Text } from './values.ts'

const Words = z.array(Text.max(100)).optional()

/** What editors allow beyond the seeded lists of the coach, so that the gate of a release refuses nothing that the CMS let pass. */
export const ListRelaxations = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        list: z.enum(entryLists),
        words: z.array(Text.max(100)),
        isOff: z.literal(true).optional(),
        severity: z.literal('should').optional(),
      }),
    )
    .optional(),
  names: Words,
  notNames: Words,
  trustedDomains: Words,
})
