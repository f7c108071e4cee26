import { segmentsOf } from './refuse-path.ts'

const routes = new Set(['login', 'forgot-password', 'reset-password', 'unlock', 'first-register'])
const credentials = ['email', 'password', 'token', 'username']

/** A 400 for a login or reset whose address, password or token is no text: an object there could become a query. */
export async function refuseCredentials(request: Request): Promise<Response | undefined> {
  const [collection, route = ''] = segmentsOf(request)
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  if (request.method !== 'POST' || collection !== 'users' || !routes.has(route) || !isJson) return undefined
  const body = JSON.parse((await request.clone().text()) || '{}') as Record<string, unknown>
  const odd = credentials.find((name) => body[name] !== undefined && typeof body[name] !== 'string')
  return odd === undefined ? undefined : Response.json({ errors: [{ message: `“${odd}” harus berupa teks.` }] }, { status: 400 })
}
