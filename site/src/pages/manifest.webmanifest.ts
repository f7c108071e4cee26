import type { APIRoute } from 'astro'
import { siteContext } from '../layouts/site-context.ts'
import { appManifest } from '../records/app-manifest.ts'

export const GET: APIRoute = () =>
  new Response(JSON.stringify(appManifest(siteContext())), { headers: { 'content-type': 'application/manifest+json' } })
