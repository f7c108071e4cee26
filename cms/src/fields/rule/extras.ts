import type { Field } from 'payload'
import { words } from '../../words.ts'
import { optionalLegalBasisField } from '../legal-basis.ts'
import { localisedTextarea } from '../localised.ts'

/** What a condition may carry beside itself; out of the way, because most need none. */
export const extras: Field = {
  type: 'collapsible',
  label: words('Kalimat sendiri dan dasar hukum (boleh dilewati)', 'Own sentence and legal basis (optional)'),
  admin: { initCollapsed: true },
  fields: [
    localisedTextarea({
      name: 'text',
      label: words('Kalimat sendiri', 'Own sentence'),
      description: words(
        'Ditulis bila kalimat otomatis kurang pas. Warga membaca ini sebagai syaratnya: “Anak masih terdaftar di sekolah”.',
        'Read in place of the generated sentence.',
      ),
      required: false,
    }),
    optionalLegalBasisField,
  ],
}
