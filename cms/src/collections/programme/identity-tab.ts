import type { UnnamedTab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { localisedText } from '../../fields/localised.ts'
import { summaryField } from '../../fields/published.ts'
import { agencyField, imageField, reference } from '../../fields/references.ts'
import { words } from '../../words.ts'

/** What the programme is and what a household gets. */
export const identityTab: UnnamedTab = {
  label: words('1. Dapat apa', '1. What you get'),
  description: words(
    'Jawaban pertama yang dicari warga. Angka dan kata sehari-hari, nama resmi kecil saja.',
    'The first answer residents look for.',
  ),
  fields: [
    localisedText({
      name: 'plainName',
      label: words('Nama sehari-hari', 'Plain name'),
      description: words('Seperti warga menyebutnya: “Bantuan sekolah (PIP)”. Paling banyak 70 huruf.', 'As residents say it.'),
    }),
    { type: 'text', name: 'officialName', label: words('Nama resmi', 'Official name'), required: true },
    summaryField,
    {
      type: 'group',
      name: 'benefit',
      label: words('Yang didapat', 'Benefit'),
      fields: [
        choice({
          name: 'kind',
          label: words('Bentuk', 'Kind'),
          options: {
            cash: words('Uang', 'Cash'),
            food: words('Pangan', 'Food'),
            goods: words('Barang', 'Goods'),
            service: words('Layanan', 'Service'),
            training: words('Pelatihan', 'Training'),
            discount: words('Potongan biaya', 'Discount'),
            insurance: words('Jaminan kesehatan', 'Insurance'),
            loan: words('Pinjaman modal', 'Loan'),
          },
        }),
        localisedText({
          name: 'headline',
          label: words('Dalam satu baris', 'In one line'),
          description: words('Dibaca setelah angkanya: “bantuan sekolah untuk murid SD sampai SMA”.', 'Read after the figure.'),
        }),
        {
          type: 'array',
          name: 'amounts',
          label: words('Jumlah uang', 'Amounts'),
          labels: { singular: words('Jumlah', 'Amount'), plural: words('Jumlah', 'Amounts') },
          admin: {
            description: words(
              'Satu baris untuk tiap golongan, dalam rupiah tanpa titik. Kosongkan bila bukan uang.',
              'One row per group, in rupiah. Empty when it is not money.',
            ),
          },
          fields: [
            localisedText({ name: 'group', label: words('Untuk siapa', 'Group') }),
            {
              type: 'row',
              fields: [
                { type: 'number', name: 'from', label: words('Jumlah (atau paling sedikit)', 'Amount (or least)'), required: true, min: 0 },
                { type: 'number', name: 'to', label: words('Paling banyak', 'Most'), min: 0 },
              ],
            },
          ],
        },
        choice({
          name: 'rhythm',
          label: words('Seberapa sering', 'How often'),
          options: {
            once: words('Sekali', 'Once'),
            monthly: words('Tiap bulan', 'Monthly'),
            quarterly: words('Tiap 3 bulan', 'Quarterly'),
            semester: words('Tiap semester', 'Each semester'),
            yearly: words('Tiap tahun', 'Yearly'),
            'as-needed': words('Sesuai kebutuhan', 'As needed'),
          },
        }),
      ],
    },
    agencyField,
    reference({ name: 'topics', label: words('Kebutuhan', 'Topics'), to: 'topics', many: true, required: true }),
    imageField(
      'image',
      words('Foto atau gambar', 'Picture'),
      words(
        'Boleh kosong. Geser titik fokus di pustaka gambar agar bagian penting tidak terpotong.',
        'Optional. Set the focal point in the library.',
      ),
    ),
  ],
}
