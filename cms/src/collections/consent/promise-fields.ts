import type { Field } from 'payload'
import { nobody } from '../../access/predicates.ts'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { words } from '../../words.ts'

/** What must be true before a consent counts: it was free, it is proven, and the person heard what will be shown. */
export const promiseFields: Field[] = [
  {
    type: 'checkbox',
    name: 'toldFree',
    label: words(
      'Sudah saya sampaikan: menolak, atau menarik kapan saja, TIDAK memengaruhi bantuan',
      'I said: refusing or withdrawing never affects aid',
    ),
    defaultValue: false,
    admin: { description: words('Sampaikan sebelum orangnya menjawab.', 'Said before the person answered.') },
  },
  {
    type: 'checkbox',
    name: 'notDeciding',
    label: words('Saya tidak ikut memutuskan bantuan untuk orang ini', 'I do not decide on aid for this person'),
    defaultValue: false,
    admin: {
      description: words(
        'Orang sulit berkata tidak kepada yang memutuskan bantuannya. Bila Anda ikut memutuskan, minta petugas lain yang bertanya.',
        'It is hard to say no to whoever decides on one’s aid. Then let a colleague ask.',
      ),
    },
  },
  {
    type: 'upload',
    name: 'evidence',
    label: words('Bukti: foto formulir bertanda tangan, atau rekaman suara', 'Evidence'),
    relationTo: 'consent-evidence',
    admin: {
      description: words(
        'Disimpan tertutup: hanya redaksi dan Anda yang bisa membukanya, dan tidak pernah ikut terbit. Boleh menyusul, tetapi cerita baru bisa tayang setelah ada.',
        'Kept closed, never published. May follow later, but the story waits for it.',
      ),
    },
  },
  {
    type: 'group',
    name: 'readBack',
    label: words('Dibacakan ulang sebelum tayang', 'Read back before publishing'),
    admin: {
      description: words(
        'Bacakan tulisan dan tunjukkan kartunya kepada orangnya. Ubah apa pun yang ia minta. Setelah ia setuju, catat di sini.',
        'Read the text and show the card to the person; change whatever is asked for; then record it here.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          day({ name: 'on', label: words('Kapan', 'When') }),
          choice({
            name: 'how',
            label: words('Dengan cara apa', 'How'),
            required: false,
            options: {
              'face-to-face': words('Bertemu langsung', 'Face to face'),
              phone: words('Lewat telepon', 'By phone'),
              message: words('Lewat pesan suara atau tulisan', 'By message'),
              companion: words('Lewat pendamping yang ia percaya', 'Through a trusted companion'),
            },
          }),
          {
            type: 'relationship',
            name: 'by',
            label: words('Oleh siapa', 'By whom'),
            relationTo: 'users',
            admin: { readOnly: true, description: words('Terisi sendiri saat disimpan.', 'Filled in when saved.') },
          },
        ],
      },
      {
        type: 'checkbox',
        name: 'again',
        label: words('Sudah saya bacakan lagi', 'I read it back again'),
        // asks once for the newest text to be kept as the one that was read
        virtual: true,
        admin: {
          condition: (_data, readBack) => Boolean(readBack?.by),
          description: words(
            'Centang, perbarui tanggalnya, lalu simpan setiap kali cerita, nama samaran, atau gambarnya berubah. Tanpa itu, cerita yang berubah tidak bisa ditayangkan.',
            'Tick, renew the day and save whenever the text, alias or picture changed; a changed story cannot be published before.',
          ),
        },
      },
      {
        type: 'json',
        name: 'texts',
        label: words('Sidik teks yang dibacakan', 'Prints of what was read'),
        access: { create: nobody, update: nobody },
        admin: { hidden: true },
      },
    ],
  },
]
