import { once } from 'node:events'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { Refusal } from './refusal.ts'

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

type Question = { method?: 'GET' | 'HEAD'; headers: Record<string, string>; patience: number }

/** Asks for an absolute address, over real HTTP, and reads the answer as it comes: not decoded, no redirect followed. */
export type Client = {
  ask: (url: URL, question: Question) => Promise<Reply>
  /** What was read already from an address, kept for the life of the client. */
  remembered: Map<string, Promise<Reply>>
}

const rawAnswer = async (
  port: number,
  url: URL,
  { method = 'GET', headers }: Question,
  signal: AbortSignal,
  agent: Agent,
): Promise<Reply> => {
  const path = `${url.pathname}${url.search}`
  const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: url.host, ...headers }, agent, signal }).end()
  const [response] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

/**
 * A client for which the given hosts lead to servers on this machine, as TLS in front of them would; other hosts cannot be reached.
 * @param haste how many times faster than real time patience runs out.
 */
export function createClient(ports: Record<string, number>, haste = 1): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  return {
    remembered: new Map(),
    ask: async (url, question) => {
      const port = ports[url.host]
      if (port === undefined) throw new Refusal(`${url.host} cannot be reached`)
      const signal = AbortSignal.timeout(question.patience / haste)
      return rawAnswer(port, url, question, signal, agent).catch((cause: unknown) => {
        throw signal.aborted ? new Refusal(`no answer within ${question.patience} ms`, { cause }) : cause
      })
    },
  }
}
