import { z } from 'zod'
import {
  Agency,
  CatalogueParameter,
  CatalogueQuestion,
  Clarification,
  type Content,
  type ContentType,
  collectionOf,
  contentTypeNames,
  Guide,
  ListRelaxations,
  Media,
  MediaHash,
  Notice,
  Paper,
  Programme,
  SiteSettings,
  Slug,
  Story,
  Topic,
} from './content/index.ts'
import { ProblemError } from './errors.ts'

/** Raised whenever the shape changes, so that an old file is refused rather than misread. */
export const snapshotVersion = 4

const PagePath = z.string().regex(/^\/([a-z0-9-]+\/)+$/)

/** Everything public, and nothing else: the only thing that crosses from cms to site. */
export const Snapshot = z.strictObject({
  version: z.literal(snapshotVersion),
  settings: SiteSettings,
  topics: z.array(Topic),
  agencies: z.array(Agency),
  programmes: z.array(Programme),
  papers: z.array(Paper),
  stories: z.array(Story),
  clarifications: z.array(Clarification),
  notices: z.array(Notice),
  guides: z.array(Guide),
  /** The catalogue that rules are built from, by key. */
  questions: z.array(CatalogueQuestion),
  parameters: z.array(CatalogueParameter),
  media: z.array(Media),
  /** Old addresses that lead to a page of this snapshot. */
  redirects: z.array(z.strictObject({ from: PagePath, to: PagePath })),
  /** Pages that were public once and are not any more; they answer 410. */
  gone: z.array(z.strictObject({ type: z.enum(contentTypeNames), slug: Slug })),
  /** What someone no longer agrees to, by address and by hash and never by name: every copy of it, also in old releases, is deleted. */
  withdrawn: z.strictObject({
    pages: z.array(z.strictObject({ type: z.enum(contentTypeNames), slug: Slug })),
    pictures: z.array(MediaHash),
  }),
  /** What the city's coach lets pass that the seeded one would not; absent while editors changed nothing. */
  coach: ListRelaxations.optional(),
})
export type Snapshot = z.infer<typeof Snapshot>

/** The documents of one type. */
export const documentsOf = <Type extends ContentType>(snapshot: Snapshot, type: Type): Content<Type>[] =>
  snapshot[collectionOf[type]] as Content<Type>[]

/** JSON with sorted keys and no white space, so that equal content is equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** SHA-256 of a text or of bytes, 64 hexadecimal digits. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Parses a snapshot from its canonical JSON.
 * @throws ProblemError naming the path when a key is missing or unknown.
 */
export function parseSnapshot(json: string): Snapshot {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (cause) {
    throw new ProblemError('The snapshot is not JSON.', 'Export it again from the CMS.', { cause })
  }
  const parsed = Snapshot.safeParse(raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const path = `/${issue?.path.join('/') ?? ''}`
    const keys = issue?.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : ''
    throw new ProblemError(
      `The snapshot does not fit its contract at ${path}: ${issue?.message}${keys}.`,
      'Export it again with a CMS of the same version.',
      { path },
    )
  }
  return parsed.data
}
