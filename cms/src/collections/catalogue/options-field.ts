import type { Condition, Field, FieldHook } from 'payload'
import { localisedText } from '../../fields/localised.ts'
import { requiredInForm } from '../../fields/required-in-form.ts'
import { slugOf } from '../../fields/slug.ts'
import { words } from '../../words.ts'

const hasOptions: Condition = (data) => data.kind === 'choice' || data.kind === 'choices' || data.options?.length > 0

const fillFromText: FieldHook = ({ value, siblingData, req }) =>
  value || req.locale !== 'id' || typeof siblingData.text !== 'string' ? value : slugOf(siblingData.text)

/** What residents choose from. */
export const optionsField: Field = {
  type: 'array',
  name: 'options',
  label: words('Pilihan', 'Options'),
  labels: { singular: words('Pilihan', 'Option'), plural: words('Pilihan', 'Options') },
  custom: { leftOutWhenEmpty: true },
  admin: {
    condition: hasOptions,
    description: words(
      'Satu baris satu pilihan. “Saya belum tahu” dan “Lewati” selalu ada dengan sendirinya.',
      'One per row. “I do not know” and “skip” are always there.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        requiredInForm(localisedText({ name: 'text', label: words('Yang dibaca warga', 'Text') })),
        {
          type: 'text',
          name: 'key',
          label: words('Kunci', 'Key'),
          hooks: { beforeValidate: [fillFromText] },
          admin: { description: words('Kosongkan agar dibuat otomatis.', 'Leave empty to make it.') },
        },
      ],
    },
  ],
}
