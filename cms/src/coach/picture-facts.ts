import type { PieceImage } from '@ruang-solusi/shared/coach'
import type { PayloadRequest } from 'payload'
import { nested } from '../hooks/nested.ts'
import { pictureFields } from './piece-of-form.ts'

/** What the coach must know of the pictures a document is shown with. Whether one may be shown at all is for the contract's check. */
export async function pictureFacts(whole: Record<string, unknown>, req: PayloadRequest): Promise<PieceImage[]> {
  const facts: PieceImage[] = []
  for (const field of pictureFields) {
    const id = whole[field]
    if (typeof id !== 'string' && typeof id !== 'number') continue
    const media = await req.payload.findByID({
      collection: 'media',
      id: String(id),
      depth: 0,
      locale: 'id',
      disableErrors: true,
      overrideAccess: true,
      req: nested(req),
    })
    if (media) facts.push({ field, alt: media.alt, people: media.people, hasConsent: true })
  }
  return facts
}
