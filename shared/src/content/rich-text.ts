import { z } from 'zod'
import { Text, WebAddress } from './values.ts'

/** A run of text with its emphasis; `link` is an absolute web address or a path of this site. */
export const Span = z.strictObject({
  text: Text,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: z.union([WebAddress, z.string().regex(/^\/[a-z0-9/-]*$/)]).optional(),
})

const Spans = z.array(Span).min(1)

/** The rich text that may reach the site; anything else is refused. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), spans: Spans }),
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), spans: Spans }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(Spans).min(1) }),
])
export type Block = z.infer<typeof Block>
export type Span = z.infer<typeof Span>

const Blocks = z.array(Block).min(1)

/** Rich text in the content languages. */
export const LocalisedRichText = z.strictObject({ id: Blocks, jv: Blocks.optional(), en: Blocks.optional() })
export type LocalisedRichText = z.infer<typeof LocalisedRichText>
