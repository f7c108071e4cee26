import type { ContentType } from '@ruang-solusi/shared/content'
import { ProblemError } from '@ruang-solusi/shared/errors'

export type DocumentReference = { type: ContentType; slug: string }

/** Why a release did not go live: English for the log, Indonesian for the editor. */
export class ReleaseProblem extends ProblemError {
  /** What editors read, in Indonesian. */
  readonly problem: string
  readonly document: DocumentReference | undefined
  /** Whether the same content would fail again; disturbances of the machine pass. */
  readonly isContent: boolean

  constructor(
    message: string,
    nextAction: string,
    details: { problem: string; document?: DocumentReference | undefined; isContent: boolean; cause?: unknown },
  ) {
    super(message, nextAction, { cause: details.cause })
    this.problem = details.problem
    this.document = details.document
    this.isContent = details.isContent
  }
}

/** What editors read when the machine, not their text, is at fault. */
export const disturbance = 'Situs belum dapat diperbarui karena gangguan teknis. Isi yang lama tetap tayang. Hubungi pengelola sistem.'
