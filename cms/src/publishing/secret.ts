import { timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** Whether a request carries the publisher's secret in `x-publisher-secret`; compared in constant time. */
export function hasPublisherSecret(req: Pick<PayloadRequest, 'headers'>, secret: string): boolean {
  const given = Buffer.from(req.headers.get('x-publisher-secret') ?? '')
  const expected = Buffer.from(secret)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
