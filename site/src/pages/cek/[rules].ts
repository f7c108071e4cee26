import type { APIRoute } from 'astro'
import { siteContext } from '../../layouts/site-context.ts'
import { checkData } from '../../records/check-data.ts'

const data = () => checkData(siteContext())

/** One file, named by the hash of what it holds. */
export const getStaticPaths = () => [{ params: { rules: data().path.split('/').pop() } }]

export const GET: APIRoute = () => new Response(data().json, { headers: { 'content-type': 'application/json' } })
