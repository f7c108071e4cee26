import type { APIRoute } from 'astro'
import { doorwayIcon } from '../records/doorway-icon.ts'

export const GET: APIRoute = () => new Response(doorwayIcon, { headers: { 'content-type': 'image/svg+xml' } })
