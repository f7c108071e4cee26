import type { PictureFormat } from '@ruang-solusi/shared/paths'
import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../content.ts'
import { readEnvironment } from '../../environment.ts'
import { resizePicture } from '../../pictures/resize.ts'
import { filesOf } from '../../records/picture.ts'
import { mimeOf } from '../../web/served-file.ts'

type Props = { hash: string; width: number; format: PictureFormat }

export const getStaticPaths = (() =>
  library().snapshot.media.flatMap((media) =>
    filesOf(media.width).map(({ width, format }) => ({
      params: { picture: `${media.hash}-${width}.${format}` },
      props: { hash: media.hash, width, format },
    })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<Props> = async ({ props }) => {
  const picture = await resizePicture(props, readEnvironment(process.env))
  return new Response(new Uint8Array(picture), { headers: { 'content-type': mimeOf(`.${props.format}`) } })
}
