import type { APIRoute } from 'astro'
import { siteContext } from '../../../layouts/site-context.ts'
import { openFileNames } from '../../../open-data/contracts.ts'
import { openFile } from '../../../open-data/open-file.ts'
import { openSchema } from '../../../open-data/open-schema.ts'

export const getStaticPaths = () =>
  openFileNames.flatMap((name) => [
    { params: { file: `${name}.json` }, props: { name, isSchema: false } },
    { params: { file: `${name}.schema.json` }, props: { name, isSchema: true } },
  ])

export const GET: APIRoute = async ({ props: { name, isSchema } }) => {
  const { library, siteUrl, messages } = siteContext()
  const content = isSchema ? openSchema(name, siteUrl, messages.openData) : await openFile(name, library.snapshot, siteUrl)
  return new Response(`${JSON.stringify(content, null, 2)}\n`)
}
