'use client'
import { useFormFields } from '@payloadcms/ui'
import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import { relatedId } from './form-rows.ts'
import type { Workbench } from './workbench.ts'

/** The value of a field in the same row of the form. */
export const useSibling = (path: string, name: string): unknown => useFormFields(([fields]) => fields[path.replace(/[^.]*$/, name)]?.value)

/** The question that the row of a field has chosen; undefined until one is chosen and known. */
export function useSiblingQuestion(path: string, { questions }: Workbench): CatalogueQuestion | undefined {
  const id = relatedId(useSibling(path, 'question'))
  return questions.find((question) => question.id === id)
}
