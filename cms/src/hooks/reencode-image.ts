import { sha256 } from '@ruang-solusi/shared/snapshot'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { isOwnAgency } from '../access/agencies-of.ts'
import { isPublisher, isStaff } from '../access/roles.ts'
import { nested } from './nested.ts'

const formats = new Set(['jpeg', 'png', 'webp'])
const mostPixels = 50_000_000
const longestEdge = 2000
const refuse = (problem: string, status = 400) => new APIError(problem, status, null, true)

/** A photo as upright WebP without metadata, at most 2000 px long. @throws APIError saying what is wrong with it. */
export async function reencode(bytes: Buffer, name: string): Promise<Buffer> {
  if (bytes.length === 0) throw refuse(`“${name.slice(0, 60)}” kosong (0 byte). Ambil ulang fotonya, lalu unggah lagi.`)
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
  // the header alone is read here, so even a bomb can be measured
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (metadata === undefined || !formats.has(metadata.format ?? '')) {
    throw refuse(
      `“${name.slice(0, 60)}” bukan foto JPEG, PNG, atau WebP${metadata?.format ? ` (isinya ${metadata.format})` : ''}. Simpan ulang sebagai JPEG, lalu unggah lagi.`,
    )
  }
  if (metadata.width * metadata.height > mostPixels) {
    throw refuse(`Gambar ${metadata.width} × ${metadata.height} piksel terlalu besar. Perkecil sampai paling banyak 50 juta piksel.`)
  }
  return image
    .rotate()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 85, effort: 4 })
    .toBuffer()
    .catch(() => {
      throw refuse(`Foto “${name.slice(0, 60)}” rusak atau tidak lengkap. Ambil ulang dari ponsel atau kamera, lalu unggah lagi.`)
    })
}

/** Every upload becomes a WebP without metadata, named by the hash of its bytes; the name it came with is forgotten. */
export const reencodeImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  const isAnonymous = (args as { overrideAccess?: boolean }).overrideAccess !== true && !isStaff(req.user)
  // access is checked after this hook, and nobody else's pictures are decoded
  if (isAnonymous || (operation !== 'create' && operation !== 'update')) return args
  if (!file) {
    if (operation === 'create') throw refuse('Belum ada gambar. Pilih berkas dari ponsel atau komputer Anda.')
    return args
  }
  const data = await reencode(file.data, file.name)
  const name = `${(await sha256(new Uint8Array(data))).slice(0, 32)}.webp`
  const twin = await req.payload.find({
    collection: 'media',
    where: { filename: { equals: name } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req: nested(req),
  })
  const [existing] = twin.docs
  if (existing && existing.id !== (args as { id?: string }).id) {
    if (!isPublisher(req.user) && existing.agency && !isOwnAgency(req.user, existing.agency)) {
      throw refuse('Gambar ini sudah diunggah dinas lain. Minta redaksi kota membukanya untuk semua dinas.')
    }
    throw refuse(`Gambar ini sudah ada di pustaka: “${existing.alt}”. Pakai yang itu.`)
  }
  req.file = { ...file, data, name, mimetype: 'image/webp', size: data.length }
  return args
}
