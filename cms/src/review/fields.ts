import type { Field, FieldAccess } from 'payload'
import { isPublisher } from '../access/roles.ts'
import { day } from '../fields/day.ts'
import { words } from '../words.ts'
import { stateWords, storedStates } from './states.ts'

const never = () => false
const desk: FieldAccess = ({ req }) => isPublisher(req.user)

/** Lets only the desk set a field. */
export const setByDesk = (field: Field): Field => ({ ...field, access: { create: desk, update: desk } }) as Field

/** What the review keeps on a document; its panel stands where the state's own field would. */
export const reviewFields: Field[] = [
  {
    type: 'select',
    name: 'reviewState',
    label: words('Keadaan', 'State'),
    defaultValue: 'draft',
    index: true,
    options: storedStates.map((value) => ({ value, label: stateWords[value] })),
    access: { create: never, update: never },
    custom: { private: true },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        Field: '/src/admin/review/review-panel.tsx#ReviewPanel',
        Cell: '/src/admin/review/state-cell.tsx#StateCell',
      },
    },
  },
  {
    type: 'relationship',
    name: 'submittedBy',
    label: words('Diajukan oleh', 'Submitted by'),
    relationTo: 'users',
    access: { create: never, update: never },
    custom: { private: true },
    admin: { hidden: true },
  },
]

/** The day on which a page leaves the site by itself. */
export const takeDownField: Field = setByDesk({
  ...day({
    name: 'takeDownOn',
    label: words('Turunkan pada', 'Take down on'),
    description: words(
      'Kosong = tayang terus. Pada hari ini halaman turun sendiri. Diatur oleh redaksi.',
      'Empty = stays. On this day the page leaves the site by itself. Set by the desk.',
    ),
    sidebar: true,
    forgottenInCopy: true,
  }),
  custom: { private: true },
})
