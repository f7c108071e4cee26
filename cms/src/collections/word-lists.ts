import type { Field, GlobalConfig } from 'payload'
import { publishers, staff } from '../access/predicates.ts'
import { checkWordLists, tidyAbbreviations, tidyDomains, tidyNames } from '../coach/check-word-lists.ts'
import { requestPublish } from '../hooks/request-publish.ts'
import { words } from '../words.ts'
import { groups } from './groups.ts'
import { entriesField } from './word-lists/entries-field.ts'
import { textsField } from './word-lists/texts-field.ts'

const terms: Field = {
  type: 'array',
  name: 'terms',
  label: words('Istilah yang perlu dijelaskan', 'Terms to explain'),
  labels: { singular: words('Istilah', 'Term'), plural: words('Istilah', 'Terms') },
  admin: {
    description: words(
      'Pelatih menawarkan arti ini saat istilahnya pertama disebut. Contoh: SPPT, surat tagihan pajak rumah.',
      'Offered where the term stands first.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { type: 'text', name: 'term', label: words('Istilah', 'Term') },
        { type: 'text', name: 'meaning', label: words('Artinya, kata sehari-hari', 'Meaning') },
      ],
    },
  ],
}

const seeded: Field = {
  type: 'ui',
  name: 'seeded',
  admin: { components: { Field: '/src/admin/coach/seeded-words.tsx#SeededWords' } },
}

const namesAndAddresses: Field[] = [
  textsField({
    name: 'names',
    label: words('Nama lembaga, surat, dan aturan', 'Names of bodies, papers and laws'),
    description: words(
      'Ditulis persis begitu; kata di dalamnya tidak dianggap julukan. Contoh: Surat Keterangan Tidak Mampu.',
      'Written exactly so; words in them are not judged.',
    ),
    tidy: tidyNames,
  }),
  textsField({
    name: 'notNames',
    label: words('Kata berhuruf besar yang bukan nama orang', 'Capitalised words that are no personal names'),
    description: words('Nama tempat, sekolah, atau hari besar setempat. Contoh: Cacaban.', 'Places, schools, local holidays.'),
    tidy: tidyNames,
  }),
  textsField({
    name: 'trustedDomains',
    label: words('Alamat web tepercaya', 'Trusted domains'),
    description: words('Tautan ke sini boleh hidup. Contoh: magelangkota.go.id.', 'Links to these may be live.'),
    tidy: tidyDomains,
  }),
  textsField({
    name: 'riskyDomains',
    label: words('Alamat web berisiko', 'Risky domains'),
    description: words('Tautan ke sini selalu ditegur. Contoh: bit.ly.', 'Links to these are always flagged.'),
    tidy: tidyDomains,
  }),
]

// a change of nothing but lists would leave `updatedAt` as it was on SQLite, and a second save would pass unseen
const savedAt: Field = {
  type: 'date',
  name: 'savedAt',
  admin: { hidden: true },
  hooks: { beforeChange: [() => new Date().toISOString()] },
}

/** What this city changed in the coach's words; what is not here follows the seeds of the installed version. */
export const wordListsGlobal: GlobalConfig = {
  slug: 'word-lists',
  label: words('Kata pelatih tulisan', 'Words of the coach'),
  access: { read: staff, readVersions: staff, update: publishers },
  admin: {
    group: groups.system,
    hideAPIURL: true,
    description: words(
      'Pelatih sudah membawa daftar kata bawaan. Di sini Anda menambah kata, mengganti saran, atau mematikan teguran yang keliru. Berlaku begitu disimpan, di semua formulir.',
      'The coach brings its own lists. Add words, change advice or switch off what is wrong; it holds as soon as it is saved.',
    ),
  },
  versions: { max: 50 },
  hooks: { beforeChange: [checkWordLists], afterChange: [({ req }) => requestPublish(req, 'word-lists')] },
  fields: [
    savedAt,
    { type: 'ui', name: 'trySentence', admin: { components: { Field: '/src/admin/coach/try-sentence.tsx#TrySentence' } } },
    {
      type: 'tabs',
      tabs: [
        { label: words('1. Kata dan saran', '1. Words'), fields: [entriesField, seeded] },
        {
          label: words('2. Singkatan', '2. Abbreviations'),
          fields: [
            terms,
            textsField({
              name: 'knownAbbreviations',
              label: words('Singkatan yang sudah dikenal warga', 'Known abbreviations'),
              description: words('Tidak lagi diminta penjelasannya. Contoh: PBB, KTP.', 'No longer asked to be explained.'),
              tidy: tidyAbbreviations,
            }),
          ],
        },
        { label: words('3. Nama dan alamat web', '3. Names and addresses'), fields: namesAndAddresses },
      ],
    },
  ],
}
