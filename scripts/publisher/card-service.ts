import { timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { PreviewOrder as Order } from '@ruang-solusi/shared/link-preview'
import { PreviewOrder } from '../../site/src/preview/index.ts'
import { openCardQueue } from './card-queue.ts'

/** How previews are drawn, and for whom. */
export type CardServiceOptions = {
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number
  secret: string
  preview: (order: Order) => Promise<object>
  log: (line: string) => void
}

export type CardService = { port: number; stop: () => Promise<void> }

/** A refusal that whoever asked can act on. */
class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const mostBytes = 1_000_000
const patience = 10_000

function hasSecret(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(String(request.headers['x-publisher-secret'] ?? ''))
  const expected = Buffer.from(secret)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const tooLarge = new Refusal(413, `The draft is larger than ${mostBytes} bytes.`)
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw tooLarge
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readOrder(body: string): Order {
  let raw: unknown
  try {
    raw = JSON.parse(body)
  } catch (cause) {
    throw new Refusal(400, `The body is not JSON: ${(cause as Error).message}`)
  }
  const parsed = PreviewOrder.safeParse(raw)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const keys = issue?.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : ''
  throw new Refusal(400, `The order does not fit at /${issue?.path.join('/') ?? ''}: ${issue?.message}${keys}`)
}

/**
 * Listens on loopback for drafts (`POST /card` with the publisher's secret) and answers with what the site would make of
 * them. Nothing is kept. Drawings go one after the other; a failure is told to whoever asked and goes no further.
 * @throws Error when the port cannot be listened on.
 */
export async function startCardService({ port, secret, preview, log }: CardServiceOptions): Promise<CardService> {
  const queue = openCardQueue()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<object> {
    if (!hasSecret(request, secret)) throw new Refusal(403, 'x-publisher-secret is missing or wrong.')
    if (request.url !== '/card') throw new Refusal(404, 'There is only /card.')
    if (request.method !== 'POST') throw new Refusal(405, 'Use POST.')
    const order = readOrder(await readBody(request))
    const gone = new AbortController()
    response.on('close', () => gone.abort())
    const turn = queue.run(() => preview(order), gone.signal)
    if (turn === undefined) throw new Refusal(503, 'Too many drafts wait to be drawn. Ask again in a moment.')
    const drawn = await turn
    if (drawn === 'gone') throw new Refusal(499, 'Nobody waits for this any more.')
    return drawn
  }

  function failure(error: unknown): { status: number; body: object } {
    if (error instanceof Refusal) return { status: error.status, body: { error: error.message } }
    if (error instanceof ProblemError) return { status: 422, body: { error: error.message, path: error.path } }
    log(`A preview could not be drawn: ${error instanceof Error ? error.stack : error}`)
    return { status: 500, body: { error: 'The preview could not be drawn; the log of the publisher says why.' } }
  }

  const server = createServer({ requestTimeout: patience }, async (request, response) => {
    const { status, body } = await answer(request, response).then((drawn) => ({ status: 200, body: drawn }), failure)
    // a body that was not read to its end would be taken for the next request
    const ending = request.complete ? {} : { connection: 'close' }
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...ending }).end(JSON.stringify(body))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  server.on('error', (error) => log(`The card service has a problem: ${error.message}`))
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { port: (server.address() as AddressInfo).port, stop }
}
