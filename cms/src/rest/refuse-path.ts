import type { SanitizedConfig } from 'payload'

const longestSegment = 120

/** The parts of an address below /api, decoded; empty when it cannot be decoded. */
export function segmentsOf(request: Request): string[] {
  try {
    return new URL(request.url).pathname
      .split('/')
      .map(decodeURIComponent)
      .filter((segment) => segment !== '')
      .slice(1)
  } catch {
    return []
  }
}

// every object has these, so the stack would take them for collections
const isBuiltIn = (segment: string): boolean => segment in {}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const odd = /[\u0000-\u001f\u007f]|^\.\.?$|\.\.[/\\]/

const id = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Whether the second part of an address can be neither a document's id nor a route of its collection. */
function isNoDocument({ collections }: SanitizedConfig, [slug, name]: string[]): boolean {
  const { endpoints, versions } = collections.find((collection) => collection.slug === slug) ?? {}
  if (!endpoints || name === undefined || id.test(name)) return false
  if (name === 'versions') return !versions
  const routes = endpoints.map(({ path }) => path.split('/')[1] ?? '')
  return !routes.includes(name) && !routes.includes(':key')
}

/** A 404 for an address that no document can have and that would otherwise end as a 500, or nothing. */
export function refusePath(request: Request, config: SanitizedConfig): Response | undefined {
  const segments = segmentsOf(request)
  const isReadable = segments.length > 0 || /^\/api\/?$/.test(new URL(request.url).pathname)
  const isOdd = (segment: string) => segment.length > longestSegment || odd.test(segment) || isBuiltIn(segment)
  if (isReadable && !segments.some(isOdd) && !isNoDocument(config, segments)) return undefined
  return Response.json({ errors: [{ message: 'Tidak ditemukan.' }] }, { status: 404 })
}
