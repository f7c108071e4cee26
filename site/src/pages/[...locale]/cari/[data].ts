import type { APIRoute } from 'astro'
import { localePaths, siteContext } from '../../../layouts/site-context.ts'
import { searchData } from '../../../records/search-data.ts'

/** One file in each language, named by the hash of what it holds. */
export const getStaticPaths = () =>
  localePaths().map(({ params: { locale } }) => {
    const { path, json } = searchData(siteContext(locale))
    return { params: { locale, data: path.split('/').pop() }, props: { json } }
  })

export const GET: APIRoute = ({ props: { json } }) => new Response(json, { headers: { 'content-type': 'application/json' } })
