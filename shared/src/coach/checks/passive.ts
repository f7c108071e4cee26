import { phraseCheck } from '../text-check.ts'

/** Passive office phrases that hide who does what. */
export const passive = phraseCheck({
  id: 'passive',
  dimension: 'readable',
  severity: 'should',
  words: (lists) => lists.passive,
  because: 'membuat kalimat pasif: pembaca sulit tahu siapa melakukan apa.',
  otherwise: 'Mulai dengan pelakunya: “Petugas memeriksa …”, atau langsung ajak: “Bawa …”.',
})
