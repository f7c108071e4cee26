import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../content.ts'
import { readEnvironment } from '../../environment.ts'
import { resizePicture } from '../../pictures/resize.ts'
import { widthsOf } from '../../records/picture.ts'

export const getStaticPaths = (() =>
  library().snapshot.media.flatMap(({ hash, width }) =>
    widthsOf(width).map((each) => ({ params: { picture: `${hash}-${each}` } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const [hash = '', width = ''] = (params.picture ?? '').split('-')
  const picture = await resizePicture(hash, Number(width), readEnvironment(process.env))
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } })
}
