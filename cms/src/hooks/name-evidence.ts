import { randomUUID } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isStaff } from '../access/roles.ts'
import { reencode } from './reencode-image.ts'

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' }

/** Evidence gets a name that says nothing; photos of it are re-encoded, so that place and camera are gone. */
export const nameEvidence: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  const isTrusted = (args as { overrideAccess?: boolean }).overrideAccess === true || isStaff(req.user)
  if (!file || !isTrusted || (operation !== 'create' && operation !== 'update')) return args
  if (file.mimetype.startsWith('image/')) {
    const data = await reencode(file.data, file.name)
    req.file = { ...file, data, name: `${randomUUID()}.webp`, mimetype: 'image/webp', size: data.length }
    return args
  }
  const ending = endings[file.mimetype]
  if (ending === undefined) throw new APIError('Unggah foto (JPEG, PNG, WebP), PDF, atau rekaman suara (MP3, M4A, OGG).', 400, null, true)
  req.file = { ...file, name: `${randomUUID()}.${ending}` }
  return args
}
