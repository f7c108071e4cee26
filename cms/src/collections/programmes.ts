import { words } from '../words.ts'
import { groups } from './groups.ts'
import { entryTab } from './programme/entry-tab.ts'
import { identityTab } from './programme/identity-tab.ts'
import { ruleTab } from './programme/rule-tab.ts'
import { trustTab } from './programme/trust-tab.ts'
import { publicCollection } from './public-collection.ts'

export const programmes = publicCollection({
  type: 'programme',
  labels: { singular: words('Program', 'Programme'), plural: words('Program', 'Programmes') },
  group: groups.help,
  description: words(
    'Bantuan dan layanan untuk warga. Isi empat bagian: dapat apa, caranya, untuk siapa, dan syarat untuk halaman Cek.',
    'Help for residents, in four parts: what, how, for whom, and the rule of the check.',
  ),
  titleField: 'plainName',
  columns: ['agency', 'route', 'example'],
  fields: [{ type: 'tabs', tabs: [identityTab, entryTab, trustTab, ruleTab] }],
})
