import type { APIRoute } from 'astro'
import { siteContext } from '../../layouts/site-context.ts'
import { searchData } from '../../records/search-data.ts'

const data = () => searchData(siteContext())

/** One file, named by the hash of what it holds. */
export const getStaticPaths = () => [{ params: { data: data().path.split('/').pop() } }]

export const GET: APIRoute = () => new Response(data().json, { headers: { 'content-type': 'application/json' } })
