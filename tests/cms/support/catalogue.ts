import { create, ground, programmeData } from './documents.ts'
import { type Answer, type Cms, type Session, startCms } from './start-cms.ts'

type Made = { id: string; key: string }

const question = (label: string, kind: string, more: Record<string, unknown> = {}) => ({
  label,
  text: `${label}?`,
  kind,
  order: 10,
  sensitivity: '0',
  ...more,
})

/** A question of every kind, and a threshold, by key. */
const items: [collection: 'questions' | 'parameters', data: Record<string, unknown>][] = [
  ['questions', question('Punya KIP', 'yes-no', { key: 'kip', opposite: 'Tidak punya KIP' })],
  ['questions', question('Ada anggota keluarga ASN', 'yes-no', { key: 'asn' })],
  [
    'questions',
    question('Jenjang sekolah', 'choice', {
      key: 'sekolah',
      options: ['SD', 'SMP', 'SMA'].map((text) => ({ key: text.toLowerCase(), text })),
    }),
  ],
  [
    'questions',
    question('Di rumah ada', 'choices', {
      key: 'penghuni',
      options: ['lansia', 'balita'].map((text) => ({ key: text, text })),
    }),
  ],
  ['questions', question('Umur', 'number', { key: 'umur', min: 0, max: 120 })],
  ['questions', question('Penghasilan orang tua', 'rupiah', { key: 'penghasilan', min: 0, sensitivity: '2' })],
  [
    'parameters',
    {
      key: 'batas-penghasilan',
      name: 'Batas penghasilan',
      unit: 'rupiah',
      versions: [{ from: '2026-01-01', value: 4_000_000, source: 'Pedoman (contoh)', checkedOn: '2026-11-20', status: 'unverified' }],
    },
  ],
]

/** Saves through REST and fails loudly. */
export async function save(cms: Cms, as: Session, collection: string, data: Record<string, unknown>): Promise<Made> {
  const answer: Answer<{ doc: Made }> = await cms.rest(`/${collection}`, { as, body: data })
  if (answer.status !== 201) throw new Error(`${collection} was not created: ${answer.status} ${answer.text}`)
  return answer.body.doc
}

/** Fills the catalogue; gives the ids by key. */
async function fillCatalogue(cms: Cms, as: Session): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [collection, data] of items) {
    const { key, id } = await save(cms, as, collection, data)
    ids[key] = id
  }
  return ids
}

/** The boxes of a rule on that catalogue: “umur ≥ 6, penghasilan ≤ batas, KIP or SMP/SMA, no ASN”. */
export const ruleBoxes = (ids: Record<string, string>) => ({
  all: [
    { blockType: 'limit', question: ids.umur, bound: 'min', value: 6 },
    { blockType: 'limit', question: ids.penghasilan, bound: 'max', parameter: ids['batas-penghasilan'] },
    { blockType: 'officer', officer: 'sekolah' },
  ],
  any: [
    { blockType: 'yesNo', question: ids.kip, is: 'yes', text: 'Pemegang KIP', legalBasis: [{ title: 'Permendikbud 10/2020' }] },
    { blockType: 'option', question: ids.sekolah, options: ['smp', 'sma'] },
  ],
  except: [{ blockType: 'yesNo', question: ids.asn, is: 'yes' }],
})

const household = { umur: 10, penghasilan: 3_000_000, kip: true, asn: false }
const one = (name: string, expected: string, answers: Record<string, unknown>) => ({ name, asOf: '2026-11-20', expected, answers })

/** Cases that guard that rule completely. */
export const ruleCases = () => [
  one('Pemegang KIP', 'likely', household),
  one('Keluarga ASN', 'unlikely', { ...household, asn: true }),
  one('Belum dijawab', 'unclear', {}),
  one('Umur 6', 'likely', { ...household, umur: 6 }),
  one('Umur 5', 'unlikely', { ...household, umur: 5 }),
  one('Tepat di batas', 'likely', { ...household, penghasilan: 4_000_000 }),
  one('Satu rupiah lebih', 'unlikely', { ...household, penghasilan: 4_000_001 }),
]

/** The rule that those boxes say. */
export const expectedRule = {
  all: [
    { question: 'umur', min: 6 },
    { question: 'penghasilan', max: { parameter: 'batas-penghasilan' } },
    { officer: 'sekolah' },
    {
      any: [
        { question: 'kip', is: true, text: { id: 'Pemegang KIP' }, legalBasis: [{ title: 'Permendikbud 10/2020' }] },
        { question: 'sekolah', oneOf: ['smp', 'sma'] },
      ],
    },
    { not: { any: [{ question: 'asn', is: true }] } },
  ],
}

/** What REST answers when a save is refused. */
export type Refusal = { errors?: { message: string; data?: { errors: { path: string; message: string; label: string }[] } }[] }

/** The problems of a refusal as “field: message”. */
export const fieldErrors = ({ errors }: Refusal): string[] =>
  (errors?.[0]?.data?.errors ?? []).map(({ path, message }) => `${path}: ${message}`)

/** The CMS with a filled catalogue, and programmes that use it. */
export async function startEligibility() {
  const cms = await startCms()
  const administrator = await cms.join('administrator')
  const { agency, topic } = await ground(cms, administrator)
  const editor = await cms.join('editor')
  const ids = await fillCatalogue(cms, editor)
  const data = (more: Record<string, unknown> = {}) =>
    programmeData(agency.id, topic.id, { rule: ruleBoxes(ids), cases: ruleCases(), ...more })
  const programme = (more: Record<string, unknown> = {}, isPublished = true) => create(cms, editor, 'programmes', data(more), isPublished)
  const patch = (path: string, body: Record<string, unknown>) => cms.rest<Refusal>(path, { method: 'PATCH', as: editor, body })
  return { cms, administrator, editor, ids, data, programme, patch }
}
export type Eligibility = Awaited<ReturnType<typeof startEligibility>>
