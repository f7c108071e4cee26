import type { SanitizedConfig } from 'payload'
import { parse } from 'qs-esm'
import { fieldsOf } from './field-at.ts'
import { queryProblem } from './query-problem.ts'
import { segmentsOf } from './refuse-path.ts'

// as Payload itself reads an address
const options = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }

/** A read may come as a POST, with its query in the body. */
async function queriesOf(request: Request): Promise<Record<string, unknown>[]> {
  const queries = [parse(new URL(request.url).search, options)]
  if (request.headers.get('x-payload-http-method-override') !== 'GET') return queries
  const body = await request.clone().text()
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  return [...queries, isJson ? (JSON.parse(body || '{}') as Record<string, unknown>) : parse(body, options)]
}

/** The versions of a global pass no hook that could clamp how many there are. */
function unlimited({ limit, pagination }: Record<string, unknown>): string | undefined {
  if (pagination === 'false') return 'pagination: ask page by page.'
  return limit === undefined || (Number(limit) >= 1 && Number(limit) <= 100) ? undefined : 'limit: from 1 to 100.'
}

/** A 400 for a query that a database would answer with an error of its own, or nothing when it can be answered. */
export async function refuseQuery(request: Request, config: SanitizedConfig): Promise<Response | undefined> {
  const [first = '', second = ''] = segmentsOf(request)
  const isGlobal = first === 'globals'
  const fields = isGlobal ? undefined : fieldsOf(config, first)
  const place = { config, fields: fields ?? (isGlobal ? fieldsOf(config, second) : undefined) }
  for (const query of await queriesOf(request)) {
    const problem = (isGlobal ? unlimited(query) : undefined) ?? queryProblem(query, place)
    if (problem) return Response.json({ errors: [{ message: problem }] }, { status: 400 })
  }
  return undefined
}
