import type { Block } from 'payload'
import { words } from '../../words.ts'
import { choice } from '../choice.ts'

/** A group inside a box; it holds conditions only, so a rule in the form is never deeper than two. */
export const groupBlock = (leaves: Block[]): Block => ({
  slug: 'group',
  labels: { singular: words('Kelompok syarat', 'Group'), plural: words('Kelompok syarat', 'Groups') },
  admin: { disableBlockName: true, components: { Label: '/src/admin/rule-row-label.tsx#RuleRowLabel' } },
  fields: [
    choice({
      name: 'need',
      label: words('Di dalam kelompok ini', 'In this group'),
      description: words(
        'Misalnya “Umur paling sedikit 60” dan “Tinggal sendiri” bersama-sama: pilih “Semua harus terpenuhi”.',
        'For example “at least 60” together with “lives alone”: all of them.',
      ),
      options: { all: words('Semua harus terpenuhi', 'All of them'), any: words('Cukup salah satu', 'Any of them') },
    }),
    {
      type: 'blocks',
      name: 'conditions',
      label: words('Syarat di dalam kelompok', 'Conditions in the group'),
      labels: { singular: words('Syarat', 'Condition'), plural: words('Syarat', 'Conditions') },
      blocks: leaves,
    },
  ],
})
