import type { Field } from 'payload'
import { nobody } from '../../access/predicates.ts'
import { words } from '../../words.ts'

const byTheSystem = { create: nobody, update: nobody }

/** How a consent ends; written by the system only. */
export const withdrawalFields: Field[] = [
  {
    type: 'text',
    name: 'withdrawalCode',
    label: words('Kode penarikan', 'Withdrawal code'),
    unique: true,
    index: true,
    access: byTheSystem,
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: words(
        'Dibuat sendiri saat disimpan dan tercetak di formulir. Orangnya menyebut kode ini lewat telepon untuk menarik persetujuan.',
        'Made when saved and printed on the form. The person says it on the phone to withdraw.',
      ),
    },
  },
  {
    type: 'date',
    name: 'withdrawnAt',
    label: words('Ditarik pada', 'Withdrawn at'),
    access: byTheSystem,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH.mm' },
      condition: (data) => Boolean(data?.withdrawnAt),
    },
  },
  {
    type: 'relationship',
    name: 'withdrawnBy',
    label: words('Penarikan dicatat oleh', 'Withdrawal recorded by'),
    relationTo: 'users',
    access: byTheSystem,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.withdrawnAt) },
  },
  // names of files only, so that every copy is found
  { type: 'text', name: 'withdrawnPictures', hasMany: true, access: byTheSystem, admin: { hidden: true } },
]
