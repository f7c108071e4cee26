import type { Field } from 'payload'
import { words } from '../words.ts'

/** Ticked in the very save that changes verdicts, and forgotten with it: virtual, so no database holds it. */
export const changesSeenField: Field = {
  type: 'checkbox',
  name: 'changesSeen',
  label: words('Saya sudah melihat kasus yang hasilnya berubah', 'I have seen the cases whose verdict changes'),
  virtual: true,
  // said after every save, so that the form unticks it
  hooks: { afterRead: [() => false] },
  custom: { private: true },
  admin: {
    // the admin would otherwise not let anyone tick what is not stored
    readOnly: false,
    description: words(
      'Hanya perlu dicentang bila perubahan ini mengubah hasil kasus program yang sudah tayang. Daftarnya muncul saat menyimpan.',
      'Only needed when this change alters the verdict of a published programme’s case. The list appears on saving.',
    ),
  },
}
