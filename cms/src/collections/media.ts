import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { readOwnOrShared } from '../access/own-agency.ts'
import { publishers, staff } from '../access/predicates.ts'
import { choice } from '../fields/choice.ts'
import { localisedText } from '../fields/localised.ts'
import { consentsField, pictureAgencyField } from '../fields/references.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { chooseOwnAgency, keepOwnAgency } from '../hooks/keep-own-agency.ts'
import { reencodeImage } from '../hooks/reencode-image.ts'
import { markAfterChange, markAfterDelete } from '../hooks/request-publish.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

// Payload would answer 500 for a file that is not there
const whenMissing = (file: string): Promise<Response> | undefined =>
  existsSync(file) ? undefined : Promise.resolve(Response.json({ errors: [{ message: 'Gambar tidak ditemukan.' }] }, { status: 404 }))

/** Pictures: re-encoded, without EXIF, named by the hash of their bytes, readable by staff only. */
export const mediaIn = (folder: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: words('Gambar', 'Picture'), plural: words('Gambar', 'Pictures') },
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: { read: readOwnOrShared, create: staff, update: publishers, delete: publishers },
  admin: {
    hideAPIURL: true,
    group: groups.base,
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'people'],
    description: words(
      'JPEG, PNG, atau WebP, paling besar 12 MB. Lokasi dan data kamera di dalam foto dihapus otomatis.',
      'JPEG, PNG or WebP, at most 12 MB. Location and camera data are removed.',
    ),
  },
  upload: {
    staticDir: folder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: true,
    handlers: [(_req, { params: { filename } }) => whenMissing(join(folder, basename(filename)))],
    adminThumbnail: ({ doc }) => (typeof doc.url === 'string' ? doc.url : null),
  },
  hooks: {
    beforeOperation: [clampReading, chooseOwnAgency, reencodeImage],
    beforeChange: [keepOwnAgency],
    afterChange: [markAfterChange],
    afterDelete: [markAfterDelete],
  },
  fields: [
    localisedText({
      name: 'alt',
      label: words('Gambar ini menunjukkan apa?', 'What does it show?'),
      description: words('Satu kalimat untuk orang yang tidak bisa melihatnya.', 'One sentence for those who cannot see it.'),
    }),
    choice({
      name: 'people',
      label: words('Apakah ada orang?', 'People in it?'),
      description: words(
        'Sebaiknya tanpa wajah: benda atau tempat juga bercerita. Orang yang bisa dikenali hanya boleh tayang dengan persetujuannya.',
        'Better without faces. Recognisable people only with their consent.',
      ),
      options: {
        none: words('Tidak ada orang', 'Nobody'),
        unrecognisable: words('Ada, tidak bisa dikenali', 'Yes, not recognisable'),
        recognisable: words('Ada, bisa dikenali', 'Yes, recognisable'),
      },
    }),
    pictureAgencyField,
    consentsField(
      words('Persetujuan orang di dalam foto', 'Consents of the people shown'),
      words(
        'Pilih persetujuan setiap orang yang bisa dikenali; harus mencakup foto dan situs. Bila satu saja ditarik, fotonya dihapus.',
        'One for each recognisable person, covering photo and site. If one is withdrawn, the photo is deleted.',
      ),
      (data) => data?.people === 'recognisable',
    ),
  ],
})
