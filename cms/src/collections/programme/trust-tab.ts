import type { UnnamedTab } from 'payload'
import { legalBasisField } from '../../fields/legal-basis.ts'
import { lines } from '../../fields/localised.ts'
import { sourcesField } from '../../fields/sources.ts'
import { words } from '../../words.ts'

/** Who it is for, on which law it stands, where each fact comes from. */
export const trustTab: UnnamedTab = {
  label: words('3. Untuk siapa dan sumbernya', '3. For whom, and sources'),
  fields: [
    lines({
      name: 'conditions',
      label: words('Untuk siapa', 'For whom'),
      description: words(
        'Satu syarat satu baris, kata sehari-hari. Jangan menulis “Anda berhak”: keputusan ada pada petugas.',
        'One condition per line, plain words. Never promise.',
      ),
      required: true,
      row: { singular: words('Syarat', 'Condition'), plural: words('Syarat', 'Conditions') },
    }),
    legalBasisField,
    sourcesField('sources'),
    {
      type: 'textarea',
      name: 'internalNote',
      label: words('Catatan internal', 'Internal note'),
      custom: { private: true },
      admin: { description: words('Hanya terbaca oleh petugas, tidak pernah keluar dari CMS.', 'Staff only, never leaves the CMS.') },
    },
  ],
}
