import type { APIRoute } from 'astro'
import sharp from 'sharp'
import { appIcons } from '../../records/app-manifest.ts'

export const getStaticPaths = () => appIcons.map(({ name }) => ({ params: { icon: name } }))

export const GET: APIRoute = async ({ params }) => {
  const icon = appIcons.find(({ name }) => name === params.icon)
  if (icon === undefined) return new Response(undefined, { status: 404 })
  const picture = await sharp(Buffer.from(icon.drawing), { density: 72 * (icon.size / 32) })
    .resize(icon.size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } })
}
