import type { IncomingMessage, ServerResponse } from 'node:http'

const retryAfterSeconds = 10

/** Answers with a short Indonesian page of its own, for when no release has one. */
export function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  const body = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text}</title><p>${text}</p></html>\n`
  response.removeHeader('ETag')
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': status === 301 ? 'public, max-age=60' : 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Says that the first release is still being made. */
export function unavailable(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Retry-After', retryAfterSeconds)
  sendText(request, response, 503, 'Situs sedang disiapkan. Silakan buka lagi sebentar lagi.')
}
