import { handleEndpoints, type SanitizedConfig } from 'payload'
import { evenLogin, isLogin } from './even-login.ts'
import { inTurn } from './in-turn.ts'
import { refuseBody } from './refuse-body.ts'
import { refuseCredentials } from './refuse-credentials.ts'
import { refusePath, segmentsOf } from './refuse-path.ts'
import { refuseQuery } from './refuse-query.ts'

/** A global is saved by POST. */
const isSave = (request: Request): boolean =>
  request.method === 'PATCH' || (request.method === 'POST' && segmentsOf(request)[0] === 'globals')

/** The REST stack with the guards Payload lacks: no malformed address, body or query inside, a body cap, logins that tell nothing. */
export const restHandler =
  (config: Promise<SanitizedConfig> | SanitizedConfig, payloadInstanceCacheKey?: string) =>
  async (request: Request): Promise<Response> => {
    const refused =
      refusePath(request, await config) ??
      (await refuseBody(request)) ??
      (await refuseCredentials(request)) ??
      (await refuseQuery(request, await config))
    if (refused) return refused
    const answer = () => handleEndpoints({ config, request, ...(payloadInstanceCacheKey ? { payloadInstanceCacheKey } : {}) })
    if (isLogin(request)) return evenLogin(answer)
    return isSave(request) ? inTurn(segmentsOf(request).join('/'), answer) : answer()
  }
