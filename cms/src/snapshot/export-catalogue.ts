import { CatalogueParameter, CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Snapshot } from '@ruang-solusi/shared/snapshot'
import type { z } from 'zod'
import type { StoredCatalogue } from '../eligibility/read-catalogue.ts'
import { contractMessage } from './contract-message.ts'
import { ExportProblem } from './export-problem.ts'

function parseAll<Item extends { key: string }>(items: (Item & { id: string })[], contract: z.ZodType<Item>, what: string): Item[] {
  const all = items.map(({ id: _, ...item }) => {
    const parsed = contract.safeParse(item)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    throw new ExportProblem(`${what} “${item.key}” belum bisa ditayangkan. ${issue ? contractMessage(issue, item) : ''}`)
  })
  return all.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The catalogue as the snapshot holds it, by key and without ids. @throws ExportProblem naming the item that does not fit its contract. */
export const exportCatalogue = ({ questions, parameters }: StoredCatalogue): Pick<Snapshot, 'questions' | 'parameters'> => ({
  questions: parseAll(questions, CatalogueQuestion, 'Pertanyaan'),
  parameters: parseAll(parameters, CatalogueParameter, 'Batas'),
})
