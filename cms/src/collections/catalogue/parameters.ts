import { catalogueKey } from '../../fields/catalogue-key.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { optionalLegalBasisField } from '../../fields/legal-basis.ts'
import { localisedText } from '../../fields/localised.ts'
import { requiredInForm } from '../../fields/required-in-form.ts'
import { words } from '../../words.ts'
import { catalogueCollection } from './catalogue-collection.ts'

export const parameters = catalogueCollection({
  slug: 'parameters',
  labels: { singular: words('Batas', 'Threshold'), plural: words('Batas', 'Thresholds') },
  description: words(
    'Angka batas dari peraturan, dengan tanggal berlakunya: batas penghasilan, batas desil, umur. Ganti di sini sekali, semua program ikut.',
    'Limits from regulations, dated. Change one here and every programme follows.',
  ),
  titleField: 'name',
  columns: ['unit', 'key'],
  fields: [
    {
      type: 'row',
      fields: [
        requiredInForm(
          localisedText({
            name: 'name',
            label: words('Nama batas', 'Name'),
            description: words('Seperti warga membacanya: “Batas penghasilan orang tua untuk KIP Kuliah”.', 'As residents read it.'),
          }),
        ),
        choice({
          name: 'unit',
          label: words('Satuan', 'Unit'),
          options: {
            rupiah: words('Rupiah', 'Rupiah'),
            years: words('Tahun (umur)', 'Years'),
            decile: words('Desil', 'Decile'),
            count: words('Jumlah (orang, barang)', 'Count'),
          },
        }),
      ],
    },
    {
      type: 'array',
      name: 'versions',
      label: words('Angka menurut tanggal', 'Versions'),
      labels: { singular: words('Angka', 'Version'), plural: words('Angka', 'Versions') },
      admin: {
        description: words(
          'Satu baris untuk tiap masa berlaku. Bila peraturan berganti: isi “Sampai” di baris lama, lalu tambah baris baru. Hari tanpa baris membuat hasilnya “Belum tentu”.',
          'One row per period. On a day without a row the verdict stays open.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            requiredInForm(day({ name: 'from', label: words('Mulai berlaku', 'From') })),
            day({ name: 'to', label: words('Sampai (boleh kosong)', 'To (optional)') }),
            requiredInForm({
              type: 'number',
              name: 'value',
              label: words('Angkanya', 'Value'),
              admin: { description: words('Angka penuh tanpa titik: 4000000.', 'In full, without dots.') },
            }),
          ],
        },
        requiredInForm({
          type: 'text',
          name: 'source',
          label: words('Menurut', 'Source'),
          admin: { description: words('Peraturan, laman, atau berita tempat angka ini tertulis.', 'Where the figure stands.') },
        }),
        {
          type: 'row',
          fields: [
            requiredInForm(day({ name: 'checkedOn', label: words('Diperiksa tanggal', 'Checked on') })),
            choice({
              name: 'status',
              label: words('Keyakinan', 'Confidence'),
              initial: 'unverified',
              options: {
                verified: words('Sudah diverifikasi', 'Verified'),
                unverified: words('Belum diverifikasi', 'Unverified'),
                disputed: words('Sumber berbeda', 'Disputed'),
              },
            }),
          ],
        },
        optionalLegalBasisField,
      ],
    },
    catalogueKey('name'),
    {
      type: 'ui',
      name: 'changes',
      admin: { components: { Field: '/src/admin/eligibility/parameter-changes.tsx#ParameterChanges' } },
    },
  ],
})
