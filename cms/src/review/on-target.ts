import type { Endpoint, PayloadRequest } from 'payload'
import { findTarget, type Target } from './target.ts'

/** An endpoint about one document, which whoever asks must be able to read. */
export const onTarget =
  (handle: (req: PayloadRequest, target: Target) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    const target = await findTarget(req)
    return target instanceof Response ? target : handle(req, target)
  }
