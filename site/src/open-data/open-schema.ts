import { Case, Localised, Programme, Slug } from '@ruang-solusi/shared/content'
import { Rule } from '@ruang-solusi/shared/eligibility/contract'
import { z } from 'zod'
import type { Messages } from '../messages.ts'
import { type OpenFileName, openEnvelope, openFilePath, openItems } from './contracts.ts'

/** Parts that stand in the schema once, under their name. */
const named: [string, z.ZodType][] = [
  ['Rule', Rule.out],
  ['Localised', Localised],
  ['LegalBasis', Programme.shape.legalBasis.element],
  ['Day', Case.shape.asOf],
  ['Slug', Slug],
]

type JsonSchema = Record<string, unknown>
const propertiesOf = (schema: unknown): Record<string, JsonSchema> => (schema as { properties: Record<string, JsonSchema> }).properties

function describe(properties: Record<string, JsonSchema>, words: Record<string, string>): void {
  for (const [name, property] of Object.entries(properties)) property.description = words[name]
}

/** The JSON Schema (2020-12) of a file, made from its contract; fields are described in the words of the page. */
export function openSchema(name: OpenFileName, siteUrl: string, { fileFields, files }: Messages['openData']): JsonSchema {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of named) registry.add(schema, { id })
  const contract = z.strictObject({ ...openEnvelope, items: z.array(openItems[name]) })
  const { $schema, ...schema } = z.toJSONSchema(contract, {
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      // what contracts refine by code is said by its format
      if (zodSchema === Case.shape.asOf) jsonSchema.format = 'date'
    },
  })
  describe(propertiesOf(schema), fileFields)
  describe(propertiesOf((propertiesOf(schema).items as { items: unknown }).items), files[name].fields)
  return { $schema, $id: `${siteUrl}${openFilePath(name, 'schema')}`, title: files[name].name, description: files[name].about, ...schema }
}
