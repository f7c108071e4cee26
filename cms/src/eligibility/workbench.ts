import { Case } from '@ruang-solusi/shared/content'
import { dayInJakarta } from '@ruang-solusi/shared/day'
import type { Answer, Key, Rule } from '@ruang-solusi/shared/eligibility'
import type { Payload } from 'payload'
import { readCatalogue, type StoredCatalogue } from './read-catalogue.ts'
import { ruleOf } from './rule-form.ts'
import { ruleProblems } from './rule-problems.ts'
import { type StoredProgramme, storedProgrammes } from './stored-programmes.ts'

type Tried = { rule?: Rule; cases: Case[] }

/** What the admin needs to try rules: the catalogue, every programme's rule, live and as drafted, and the households. */
type Workbench = StoredCatalogue & {
  /** Today in Asia/Jakarta. */
  day: string
  programmes: { id: string; slug: string; name: string; state: string; live?: { rule: Rule; cases: Case[] }; draft: Tried }[]
  personas: { name: string; story: string; answers: Record<Key, Answer> }[]
}

async function personasIn(payload: Payload): Promise<Workbench['personas']> {
  const { docs } = await payload.find({ collection: 'personas', sort: 'createdAt', depth: 0, pagination: false, overrideAccess: true })
  return docs.map(({ name, story, answers }) => ({ name, story, answers: (answers ?? {}) as Record<Key, Answer> }))
}

/** Reads the workbench; a rule that is not finished or fits the catalogue no longer is left out. */
export async function readWorkbench(payload: Payload): Promise<Workbench> {
  const day = dayInJakarta(new Date())
  const catalogue = await readCatalogue(payload)
  const stored = await storedProgrammes(payload, catalogue)
  const tried = ({ boxes, cases }: StoredProgramme): Tried => {
    const rule = ruleProblems(boxes, catalogue, day).length === 0 ? ruleOf(boxes, catalogue.questions) : undefined
    return { ...(rule ? { rule } : {}), cases: cases.filter((one) => Case.safeParse(one).success) }
  }
  const programmes = [...new Set(stored.map(({ id }) => id))].flatMap((id) => {
    const versions = stored.filter((programme) => programme.id === id)
    const latest = versions.at(-1)
    if (latest === undefined) return []
    const live = versions.find(({ isLive }) => isLive)
    const { rule, cases } = live ? tried(live) : { cases: [] }
    const { slug, name, state } = latest
    return [{ id, slug, name, state, ...(rule ? { live: { rule, cases } } : {}), draft: tried(latest) }]
  })
  return { day, ...catalogue, programmes, personas: await personasIn(payload) }
}
