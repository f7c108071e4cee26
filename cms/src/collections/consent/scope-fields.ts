import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { Field } from 'payload'
import { isPublisher } from '../../access/roles.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { words } from '../../words.ts'

const today = (): string => dayInJakarta(new Date())

const inAYear = (): string => {
  const day = today()
  return dayInJakarta(new Date(Date.UTC(Number(day.slice(0, 4)) + 1, Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 5)))
}

/** What was agreed to, where it may be shown, by whom it was taken and until when. */
export const scopeFields: Field[] = [
  {
    ...choice({
      name: 'scope',
      label: words('Yang disetujui', 'What was agreed to'),
      description: words(
        'Bawaannya: cerita saja, dengan nama samaran dan tanpa wajah. Tambahkan foto atau nama asli hanya bila orangnya sendiri menghendaki.',
        'By default the story only: an alias, no face. Add more only when the person wants it.',
      ),
      many: true,
      options: {
        text: words('Cerita (kata-katanya)', 'Text'),
        image: words('Foto yang memperlihatkan dirinya', 'A photo that shows the person'),
        name: words('Nama asli', 'The real name'),
      },
    }),
    defaultValue: ['text'],
  } as Field,
  {
    ...choice({
      name: 'channels',
      label: words('Boleh tampil di mana', 'Channels'),
      description: words(
        'Tanyakan satu per satu. Tanpa WhatsApp dan cetak, ceritanya tayang tanpa bahan siap bagi (gambar status, poster).',
        'Ask one by one. Without both of the others the story has no share kit.',
      ),
      many: true,
      options: {
        site: words('Situs ini dan pratinjau tautannya', 'This site and its link preview'),
        social: words('WhatsApp dan media sosial (bahan siap bagi)', 'WhatsApp and social media (share kit)'),
        print: words('Cetak (poster, selebaran)', 'Print'),
      },
    }),
    defaultValue: ['site'],
  } as Field,
  {
    type: 'row',
    fields: [
      {
        type: 'relationship',
        name: 'takenBy',
        label: words('Diambil oleh', 'Taken by'),
        relationTo: 'users',
        index: true,
        access: { create: ({ req }) => isPublisher(req.user), update: ({ req }) => isPublisher(req.user) },
        admin: {
          allowCreate: false,
          allowEdit: false,
          description: words('Terisi sendiri dengan akun Anda.', 'Filled in with your account.'),
        },
      },
      {
        ...day({
          name: 'takenOn',
          label: words('Hari persetujuan', 'Taken on'),
          description: words('Hari orangnya menandatangani atau mengucapkannya.', 'The day of the signature or recording.'),
          required: true,
        }),
        defaultValue: today,
      } as Field,
      {
        ...day({
          name: 'expiresOn',
          label: words('Berlaku sampai', 'Valid until'),
          description: words(
            'Paling lama 2 tahun. Sesudah hari ini, ceritanya turun sendiri.',
            'At most 2 years; then the story leaves by itself.',
          ),
          required: true,
        }),
        defaultValue: inAYear,
      } as Field,
    ],
  },
]
