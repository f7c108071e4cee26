import type { Localised } from '../../content/index.ts'

/** A text in Indonesian, polite Javanese (*terjemahan percobaan*) and English. */
export const said = (id: string, jv: string, en: string): Localised => ({ id, jv, en })

/** An option of a question. */
export const option = (key: string, id: string, jv: string, en: string): { key: string; text: Localised } => ({
  key,
  text: said(id, jv, en),
})
