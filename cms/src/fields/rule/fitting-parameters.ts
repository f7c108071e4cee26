import type { FilterOptions } from 'payload'
import { nested } from '../../hooks/nested.ts'

/** Offers thresholds in rupiah for a question in rupiah, all others for a number. */
export const fittingParameters: FilterOptions = async ({ siblingData, blockData, req }) => {
  const chosen =
    (siblingData as { question?: unknown } | undefined)?.question ?? (blockData as { question?: unknown } | undefined)?.question
  if (typeof chosen !== 'string') return true
  const question = await req.payload.findByID({
    collection: 'questions',
    id: chosen,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: nested(req),
  })
  return { unit: question?.kind === 'rupiah' ? { equals: 'rupiah' } : { not_equals: 'rupiah' } }
}
