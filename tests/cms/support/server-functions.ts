import { registerHooks } from 'node:module'
import { createLocalReq, getAccessResults, type PayloadRequest } from 'payload'
import type { Cms, Session } from './start-cms.ts'

// the admin's modules name their styles, which node cannot read
registerHooks({
  load: (url, context, next) => (/\.s?css$/.test(url) ? { format: 'module', source: '', shortCircuit: true } : next(url, context)),
})

type Run = (args: Record<string, unknown>) => unknown

const handlers = {
  'form-state': async () => (await import('@payloadcms/ui/utilities/buildFormState')).buildFormStateHandler,
  'table-state': async () => (await import('@payloadcms/ui/utilities/buildTableState')).buildTableStateHandler,
  'copy-data-from-locale': async () => (await import('@payloadcms/ui/rsc')).copyDataFromLocaleHandler,
  'schedule-publish': async () => (await import('@payloadcms/ui/utilities/schedulePublishHandler')).schedulePublishHandler,
  'get-upcoming-scheduled-publish': async () =>
    (await import('@payloadcms/ui/utilities/schedulePublishHandler')).getUpcomingScheduledPublishHandler,
  'get-folder-results-component-and-data': async () =>
    (await import('@payloadcms/ui/utilities/getFolderResultsComponentAndData')).getFolderResultsComponentAndDataHandler,
}

/** A request of the admin's pages by this person, as Payload makes it before every server function. */
export async function requestOf({ payload }: Cms, { id }: Session): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'users' } as never, req: { headers: new Headers() } }, payload)
}

/** Calls one of the functions that the admin's pages call on the server, as whoever is logged in may with any arguments. */
export async function callServer(cms: Cms, as: Session, name: keyof typeof handlers, args: Record<string, unknown>): Promise<unknown> {
  const req = await requestOf(cms, as)
  const permissions = await getAccessResults({ req })
  // what is rendered is not looked at, so every component may be none
  cms.payload.importMap = new Proxy({}, { get: () => () => null })
  const run = (await handlers[name]()) as unknown as Run
  return run({ permissions, user: req.user, ...args, req })
}
