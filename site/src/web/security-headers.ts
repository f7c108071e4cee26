import { scriptPolicyOf } from '../scripted-pages.ts'

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const openData = '/data/v1/'

/**
 * Headers sent with every answer: pages load nothing from elsewhere, are framed by nobody, and run nothing but the few that may.
 * Open data may be read by the pages of others.
 * @param path decoded path of the request; undefined when it cannot be read.
 */
export function securityHeadersOf(path = ''): Record<string, string> {
  const scripts = scriptPolicyOf(path.replace(/(?<=\/)index\.html$/, ''))
  const policy = [
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'unsafe-inline'",
    // where nothing runs nothing connects, but what audits a page asks for robots.txt in its name
    scripts ?? "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    ...everywhere,
    ...(path.startsWith(openData) && { 'Access-Control-Allow-Origin': '*' }),
  }
}

/** Pages are asked for again after a minute, and shown meanwhile. */
export const briefly = 'public, max-age=60, stale-while-revalidate=600'

/** The worker is asked for anew each time, so that no phone stays with an old one. */
export const anew = 'no-cache'

/** Files named by the hash of what they show never change. */
export const forever = 'public, max-age=31536000, immutable'
