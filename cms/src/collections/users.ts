import type { CollectionConfig } from 'payload'
import { administrators, administratorsField, administratorsOrSelf } from '../access/predicates.ts'
import { isStaff } from '../access/roles.ts'
import { choice } from '../fields/choice.ts'
import { clampReading } from '../hooks/clamp-reading.ts'
import { strongPassword } from '../hooks/strong-password.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

const adminOnly = { create: administratorsField, update: administratorsField }

/** Staff accounts; only administrators make them and give roles. `secure` follows the scheme of CMS_URL. */
export const usersWith = ({ secure }: { secure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words('Akun petugas', 'Account'), plural: words('Akun petugas', 'Accounts') },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { secure, sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => isStaff(req.user),
    read: administratorsOrSelf,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  admin: {
    hideAPIURL: true,
    group: groups.system,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    description: words(
      'Siapa yang boleh masuk. Satu orang satu akun; kata sandi paling sedikit 12 huruf.',
      'Who may log in. One account each.',
    ),
  },
  hooks: { beforeOperation: [clampReading, strongPassword] },
  fields: [
    { type: 'text', name: 'name', label: words('Nama', 'Name'), required: true },
    {
      ...choice({
        name: 'role',
        label: words('Peran', 'Role'),
        initial: 'author',
        description: words(
          'Penulis menulis untuk dinasnya. Redaksi memeriksa dan menayangkan. Pengelola mengatur akun.',
          'Authors write, editors publish, administrators run it.',
        ),
        options: {
          administrator: words('Pengelola', 'Administrator'),
          editor: words('Redaksi kota', 'Editor'),
          author: words('Penulis dinas', 'Author'),
        },
      }),
      access: adminOnly,
      saveToJWT: true,
    } as CollectionConfig['fields'][number],
    {
      type: 'relationship',
      name: 'agencies',
      label: words('Dinas', 'Agencies'),
      relationTo: 'agencies',
      hasMany: true,
      access: adminOnly,
      admin: {
        description: words('Untuk penulis: dinas yang boleh ditulisnya.', 'For authors: the agencies they write for.'),
        condition: (data) => data?.role === 'author',
      },
    },
  ],
})
