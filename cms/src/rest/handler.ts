import { handleEndpoints, type SanitizedConfig } from 'payload'
import { evenLogin, isLogin } from './even-login.ts'
import { refuseBody } from './refuse-body.ts'

/** The REST stack with the guards Payload lacks: a body cap, no malformed JSON inside, logins that tell nothing. */
export const restHandler =
  (config: Promise<SanitizedConfig> | SanitizedConfig, payloadInstanceCacheKey?: string) =>
  async (request: Request): Promise<Response> => {
    const refused = await refuseBody(request)
    if (refused) return refused
    const answer = () => handleEndpoints({ config, request, ...(payloadInstanceCacheKey ? { payloadInstanceCacheKey } : {}) })
    return isLogin(request) ? evenLogin(answer) : answer()
  }
