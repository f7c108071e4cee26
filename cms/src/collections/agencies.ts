import { choice } from '../fields/choice.ts'
import { localisedText } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { imageField } from '../fields/references.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

const phoneHint = words('Bentuk internasional, misalnya +622931234567.', 'International form, such as +622931234567.')

export const agencies = publicCollection({
  type: 'agency',
  labels: { singular: words('Dinas atau kelurahan', 'Agency'), plural: words('Dinas dan kelurahan', 'Agencies') },
  group: groups.base,
  description: words(
    'Kantor yang menjalankan program atau menerima warga, dengan alamat, jam buka, dan akun resminya.',
    'Offices that run programmes or receive residents, with address, hours and official accounts.',
  ),
  titleField: 'name',
  columns: ['shortName', 'kind'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Tentang', 'About'),
          fields: [
            { type: 'text', name: 'name', label: words('Nama lengkap', 'Name'), required: true },
            { type: 'text', name: 'shortName', label: words('Nama pendek', 'Short name'), required: true },
            choice({
              name: 'kind',
              label: words('Jenis', 'Kind'),
              options: {
                office: words('Dinas atau badan', 'Office'),
                kelurahan: words('Kelurahan', 'Kelurahan'),
                institution: words('Lembaga lain', 'Other institution'),
              },
            }),
            summaryField,
            imageField('logo', words('Logo', 'Logo'), words('Boleh kosong.', 'Optional.')),
          ],
        },
        {
          label: words('Tempat layanan', 'Places'),
          description: words(
            'Ke mana warga datang, dan bagaimana bertanya lebih dulu supaya tidak datang sia-sia.',
            'Where residents go, and how to ask first.',
          ),
          fields: [
            {
              type: 'array',
              name: 'places',
              label: words('Tempat layanan', 'Places'),
              labels: { singular: words('Tempat', 'Place'), plural: words('Tempat', 'Places') },
              fields: [
                { type: 'text', name: 'name', label: words('Nama tempat', 'Name'), required: true },
                { type: 'text', name: 'address', label: words('Alamat', 'Address'), required: true },
                { type: 'text', name: 'mapUrl', label: words('Tautan peta', 'Map link') },
                localisedText({ name: 'hours', label: words('Jam layanan', 'Hours'), required: false }),
                {
                  type: 'row',
                  fields: [
                    { type: 'text', name: 'phone', label: words('Telepon', 'Phone'), admin: { description: phoneHint } },
                    { type: 'text', name: 'whatsapp', label: words('WhatsApp', 'WhatsApp'), admin: { description: phoneHint } },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: words('Akun resmi', 'Official accounts'),
          description: words('Supaya warga bisa membedakan kiriman asli dan palsu.', 'So that residents can tell a real post from a fake.'),
          fields: [
            {
              type: 'array',
              name: 'officialAccounts',
              label: words('Akun', 'Accounts'),
              labels: { singular: words('Akun', 'Account'), plural: words('Akun', 'Accounts') },
              fields: [
                choice({
                  name: 'platform',
                  label: words('Di mana', 'Where'),
                  options: {
                    whatsapp: words('WhatsApp', 'WhatsApp'),
                    instagram: words('Instagram', 'Instagram'),
                    facebook: words('Facebook', 'Facebook'),
                    x: words('X', 'X'),
                    youtube: words('YouTube', 'YouTube'),
                    tiktok: words('TikTok', 'TikTok'),
                    telegram: words('Telegram', 'Telegram'),
                  },
                }),
                { type: 'text', name: 'handle', label: words('Nama akun', 'Handle'), required: true },
                { type: 'text', name: 'url', label: words('Alamat web', 'Web address') },
              ],
            },
            {
              type: 'array',
              name: 'officialDomains',
              label: words('Alamat web resmi', 'Official domains'),
              labels: { singular: words('Alamat', 'Domain'), plural: words('Alamat', 'Domains') },
              fields: [{ type: 'text', name: 'domain', label: words('Misalnya dinsos.magelangkota.go.id', 'Domain'), required: true }],
            },
          ],
        },
      ],
    },
  ],
})
