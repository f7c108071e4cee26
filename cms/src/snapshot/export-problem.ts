import type { ContentType } from '@ruang-solusi/shared/content'

/** Why nothing can be exported, in Indonesian for the editor, and the document it comes from. */
export class ExportProblem extends Error {
  override readonly name = 'ExportProblem'
  readonly document: { type: ContentType; slug: string } | undefined

  constructor(problem: string, document?: { type: ContentType; slug: string }) {
    super(problem)
    this.document = document
  }
}
