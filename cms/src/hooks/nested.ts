import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The request for a read or write inside a hook: same transaction and user, while locale, query and context of the outer one stay its own.
 * Read with `pagination: false`: a paginated find counts at the same time, and a MongoDB transaction allows no two operations at once.
 */
export const nested = (req: PayloadRequest): PayloadRequest => isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query', 'context'])
