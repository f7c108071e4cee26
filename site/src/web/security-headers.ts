/** Sent with every answer: pages run nothing, load nothing from elsewhere and are framed by nobody. */
export const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const

/** Pages are asked for again after a minute, and shown meanwhile. */
export const briefly = 'public, max-age=60, stale-while-revalidate=600'

/** Files named by the hash of what they show never change. */
export const forever = 'public, max-age=31536000, immutable'
