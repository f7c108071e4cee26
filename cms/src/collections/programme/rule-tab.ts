import type { Block, Field, UnnamedTab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { day } from '../../fields/day.ts'
import { groupBlock } from '../../fields/rule/group-block.ts'
import { answeredBlocks, leafBlocks } from '../../fields/rule/leaf-blocks.ts'
import { type Words, words } from '../../words.ts'

const box = (name: 'all' | 'any' | 'except', label: Words, description: Words, leaves: Block[]): Field => ({
  type: 'blocks',
  name,
  label,
  labels: { singular: words('Syarat', 'Condition'), plural: words('Syarat', 'Conditions') },
  blocks: [...leaves, groupBlock(leaves)],
  admin: { description, initCollapsed: true },
})

const rule: Field = {
  type: 'group',
  name: 'rule',
  label: words('Syaratnya', 'Rule'),
  custom: { asRule: true },
  admin: {
    hideGutter: true,
    description: words(
      'Isi kotak yang perlu saja. Setiap baris satu syarat: pilih pertanyaannya, lalu jawaban yang cocok.',
      'Fill only the boxes you need. One condition per row: pick the question, then the fitting answer.',
    ),
  },
  fields: [
    box(
      'all',
      words('Harus memenuhi semua', 'All of these'),
      words(
        'Warga cocok hanya bila setiap baris di sini terpenuhi. Contoh: “Anak bersekolah: ya” dan “Umur anak: paling sedikit 6 tahun”.',
        'Every row must hold. For example: goes to school, and at least 6 years old.',
      ),
      leafBlocks,
    ),
    box(
      'any',
      words('Cukup salah satu', 'Any of these'),
      words(
        'Satu baris saja yang terpenuhi sudah cukup. Contoh: punya KIP, atau punya KKS, atau keluarga menerima PKH.',
        'One row is enough. For example: KIP, or KKS, or PKH.',
      ),
      leafBlocks,
    ),
    box(
      'except',
      words('Kecuali bila', 'Except when'),
      words(
        'Satu baris saja yang terpenuhi membuat warga belum cocok. Tulis keadaannya apa adanya, tanpa kata “tidak”. Contoh: “Ada anggota keluarga ASN: ya”.',
        'One row that holds makes it a no. Write the situation itself, without “not”.',
      ),
      answeredBlocks,
    ),
  ],
}

const cases: Field = {
  type: 'array',
  name: 'cases',
  label: words('Kasus', 'Cases'),
  labels: { singular: words('Kasus', 'Case'), plural: words('Kasus', 'Cases') },
  admin: {
    initCollapsed: true,
    description: words(
      'Keluarga karangan dengan hasil yang seharusnya. Program baru bisa tayang bila semua kasus sesuai, dan ada kasus untuk setiap hasil dan kedua sisi setiap batas. Tombol di atas mengusulkan yang kurang.',
      'Made-up households with the verdict they must get. They guard the rule: nothing is published while one fails or is missing.',
    ),
    components: { RowLabel: '/src/admin/case-row-label.tsx#CaseRowLabel' },
  },
  fields: [
    { type: 'text', name: 'name', label: words('Siapa', 'Name'), required: true },
    {
      type: 'row',
      fields: [
        day({
          name: 'asOf',
          label: words('Pada tanggal', 'On the day'),
          description: words('Menentukan angka batas mana yang berlaku.', 'Picks the thresholds in force.'),
          required: true,
        }),
        choice({
          name: 'expected',
          label: words('Hasil yang seharusnya', 'Expected verdict'),
          options: {
            likely: words('Kemungkinan cocok', 'Likely'),
            unclear: words('Belum tentu', 'Unclear'),
            unlikely: words('Sepertinya belum cocok', 'Unlikely'),
          },
        }),
      ],
    },
    {
      type: 'json',
      name: 'answers',
      label: words('Jawabannya', 'Answers'),
      defaultValue: {},
      admin: { components: { Field: '/src/admin/eligibility/case-answers-field.tsx#CaseAnswersField' } },
    },
  ],
}

/** Who it is for, as a rule that the check can apply, with the households that guard it. */
export const ruleTab: UnnamedTab = {
  label: words('4. Cek kecocokan', '4. Eligibility'),
  description: words(
    'Dari sini halaman Cek tahu siapa yang mungkin cocok. Boleh kosong: program tanpa syarat tetap bisa tayang.',
    'What the check page applies. May stay empty.',
  ),
  fields: [
    rule,
    { type: 'ui', name: 'workbench', admin: { components: { Field: '/src/admin/eligibility/rule-workbench.tsx#RuleWorkbench' } } },
    cases,
  ],
}
