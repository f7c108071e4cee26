import type { IncomingMessage } from 'node:http'

/** The decoded path of a request, without the query; undefined when it is malformed. */
export function requestPath({ url = '' }: IncomingMessage): string | undefined {
  const path = /^https?:\/\//i.test(url) ? URL.parse(url)?.pathname : url.split(/[?#]/, 1)[0]
  if (path === undefined || !path.startsWith('/')) return undefined
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    // a broken percent sequence: the caller answers 400
    return undefined
  }
}
