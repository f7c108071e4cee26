import type { Field, GlobalConfig } from 'payload'
import { administrators, staff } from '../access/predicates.ts'
import { localisedText, localisedTextarea } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { richText } from '../fields/rich-text.ts'
import { checkSettings } from '../hooks/check-settings.ts'
import { noFallbackInWrites } from '../hooks/no-fallback-in-writes.ts'
import { requestPublish } from '../hooks/request-publish.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'

// `required` would be NOT NULL in every language; checkSettings asks for the Indonesian text instead
const optional = (field: Field): Field => ({ ...field, required: false }) as Field

/** What the whole site shares. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: words('Pengaturan situs', 'Site settings'),
  access: { read: staff, readVersions: staff, update: administrators },
  admin: {
    group: groups.system,
    description: words(
      'Nama kota, kontak, pengumuman darurat, halaman Tentang dan Privasi.',
      'City, contacts, emergency notice, about, privacy.',
    ),
  },
  versions: { max: 50 },
  hooks: {
    beforeOperation: [noFallbackInWrites],
    beforeChange: [checkSettings],
    afterChange: [({ req }) => requestPublish(req, 'site-settings')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Situs', 'Site'),
          fields: [
            { type: 'text', name: 'cityName', label: words('Nama kota', 'City'), required: true },
            { type: 'text', name: 'siteName', label: words('Nama situs', 'Site name'), required: true },
            optional(summaryField),
            localisedText({
              name: 'emergencyNotice',
              label: words('Pengumuman darurat', 'Emergency notice'),
              description: words('Tampil di semua halaman selama terisi. Kosongkan bila selesai.', 'On every page while filled.'),
              required: false,
            }),
            localisedTextarea({ name: 'safety', label: words('Pesan keamanan', 'Safety advice'), required: false }),
            { type: 'checkbox', name: 'example', label: words('Situs contoh', 'Example site'), defaultValue: false },
          ],
        },
        {
          label: words('Kontak dan warna', 'Contacts and colours'),
          fields: [
            { type: 'text', name: 'phone', label: words('Telepon', 'Phone') },
            { type: 'text', name: 'whatsapp', label: words('WhatsApp', 'WhatsApp') },
            { type: 'email', name: 'email', label: words('Surel', 'E-mail') },
            {
              type: 'text',
              name: 'primaryColour',
              label: words('Warna utama', 'Primary colour'),
              admin: { description: words('Seperti #0c4f45. Boleh kosong.', 'Such as #0c4f45. Optional.') },
            },
            { type: 'text', name: 'accentColour', label: words('Warna aksen', 'Accent colour') },
          ],
        },
        {
          label: words('Tentang dan privasi', 'About and privacy'),
          fields: [
            richText({ name: 'about', label: words('Tentang', 'About'), required: false }),
            richText({ name: 'privacy', label: words('Privasi', 'Privacy'), required: false }),
          ],
        },
      ],
    },
  ],
}
