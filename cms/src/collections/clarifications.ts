import { choice } from '../fields/choice.ts'
import { day } from '../fields/day.ts'
import { defang } from '../fields/defanged-link.ts'
import { lines, localisedText, localisedTextarea } from '../fields/localised.ts'
import { summaryField } from '../fields/published.ts'
import { agencyField, reference } from '../fields/references.ts'
import { withSecondReview } from '../second-review/demand-second-review.ts'
import { words } from '../words.ts'
import { kindOptions, seenInOptions, verdictOptions } from './clarification/options.ts'
import { groups } from './groups.ts'
import { publicCollection } from './public-collection.ts'

const step = { singular: words('Langkah', 'Step'), plural: words('Langkah', 'Steps') }

const collection = publicCollection({
  type: 'clarification',
  labels: { singular: words('Cek kabar', 'Clarification'), plural: words('Cek kabar', 'Clarifications') },
  group: groups.news,
  description: words(
    'Jawaban untuk kabar yang beredar. Kebenaran selalu lebih dulu; kabar palsunya hanya dikutip, tautannya dimatikan.',
    'Answers to what circulates. The truth leads; the claim is only quoted, its links made harmless.',
  ),
  titleField: 'name',
  columns: ['verdict', 'seenOn', 'agency'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: words('1. Faktanya', '1. The truth'),
          fields: [
            localisedText({
              name: 'name',
              label: words('Faktanya, satu kalimat', 'The truth in a sentence'),
              description: words(
                'Tulis yang benar, jangan mengulang kabar palsunya. Paling banyak 120 huruf.',
                'What is true; never repeat the claim.',
              ),
            }),
            summaryField,
            localisedTextarea({ name: 'correction', label: words('Penjelasan', 'Correction') }),
            agencyField,
            choice({ name: 'verdict', label: words('Putusan', 'Verdict'), options: verdictOptions }),
            choice({ name: 'kind', label: words('Jenis', 'Kind'), options: kindOptions }),
          ],
        },
        {
          label: words('2. Yang beredar', '2. The claim'),
          fields: [
            {
              type: 'textarea',
              name: 'claim',
              label: words('Kabar yang beredar', 'The claim'),
              required: true,
              admin: {
                description: words(
                  'Kutip seperlunya, tanpa nama orang dan tanpa tautan. Paling banyak 400 huruf.',
                  'Quote what is needed, no names, no links.',
                ),
              },
            },
            {
              type: 'array',
              name: 'claimLinks',
              label: words('Tautan di dalamnya', 'Links in it'),
              labels: { singular: words('Tautan', 'Link'), plural: words('Tautan', 'Links') },
              admin: {
                description: words('Tempel saja; tautan dimatikan otomatis menjadi nama[dot]com.', 'Paste; it is made harmless by itself.'),
              },
              fields: [{ type: 'text', name: 'link', label: words('Tautan', 'Link'), required: true, hooks: { beforeValidate: [defang] } }],
            },
            day({ name: 'seenOn', label: words('Terlihat sejak', 'Seen since'), required: true }),
            choice({ name: 'seenIn', label: words('Beredar di', 'Seen in'), options: seenInOptions, many: true }),
            reference({
              name: 'programme',
              label: words('Program yang disalahgunakan', 'Programme abused'),
              description: words('Peringatan muncul juga di halaman program itu.', 'The programme’s page then warns too.'),
              to: 'programmes',
            }),
          ],
        },
        {
          label: words('3. Cara yang benar', '3. The right way'),
          fields: [
            lines({ name: 'procedure', label: words('Cara yang benar', 'The right way'), row: step }),
            lines({
              name: 'ifFellForIt',
              label: words('Sudah telanjur?', 'Already fell for it?'),
              description: words('Tenangkan dulu, lalu langkahnya.', 'Calm first, then the steps.'),
              row: step,
            }),
            {
              type: 'array',
              name: 'evidence',
              label: words('Bukti', 'Evidence'),
              labels: { singular: words('Bukti', 'Evidence'), plural: words('Bukti', 'Evidence') },
              minRows: 1,
              required: true,
              fields: [
                { type: 'text', name: 'title', label: words('Sumber', 'Source'), required: true },
                { type: 'text', name: 'url', label: words('Alamat web', 'Web address') },
                localisedTextarea({ name: 'note', label: words('Isinya', 'Note'), required: false }),
              ],
            },
            {
              type: 'array',
              name: 'corrections',
              label: words('Koreksi setelah tayang', 'Corrections since'),
              labels: { singular: words('Koreksi', 'Correction'), plural: words('Koreksi', 'Corrections') },
              fields: [
                day({ name: 'on', label: words('Tanggal', 'Day'), required: true }),
                localisedTextarea({ name: 'text', label: words('Apa yang dibetulkan', 'What was corrected') }),
              ],
            },
          ],
        },
      ],
    },
  ],
})

export const clarifications = withSecondReview(collection)
