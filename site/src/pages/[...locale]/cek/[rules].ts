import type { APIRoute } from 'astro'
import { localePaths, siteContext } from '../../../layouts/site-context.ts'
import { checkData } from '../../../records/check-data.ts'

/** One file in each language, named by the hash of what it holds. */
export const getStaticPaths = () =>
  localePaths().map(({ params: { locale } }) => {
    const { path, json } = checkData(siteContext(locale))
    return { params: { locale, rules: path.split('/').pop() }, props: { json } }
  })

export const GET: APIRoute = ({ props: { json } }) => new Response(json, { headers: { 'content-type': 'application/json' } })
