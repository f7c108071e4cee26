import type { APIRoute } from 'astro'
import { siteContext } from '../../layouts/site-context.ts'
import { securityContact, securityPath } from '../../records/security-contact.ts'

// a folder that begins with a dot would not count as a source of the release
export const getStaticPaths = () => [{ params: { wellKnown: securityPath.split('/')[1] } }]

export const GET: APIRoute = () => new Response(securityContact(siteContext()))
