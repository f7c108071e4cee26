import type { GlobalBeforeOperationHook } from 'payload'

/** A write in one language must not copy the Indonesian fallback into it: Payload fills what a global's write leaves out with what it reads. */
export const noFallbackInWrites: GlobalBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update') args.req.fallbackLocale = false
  return args
}
