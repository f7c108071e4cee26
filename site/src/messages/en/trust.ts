import type { trustMessages } from '../trust.ts'

/** Who publishes a page, and how one knows the real one, in English. */
export const trustInEnglish: typeof trustMessages = {
  heading: 'Is this page real?',
  publisher: (site) => `Published by ${site}`,
  publisherFor: (agency, site) => `Content by ${agency}, published by ${site}`,
  changed: (day) => `Updated ${day}`,
  address: 'Look at the address at the top of your phone. The real one is exactly:',
  others: 'Any other address, however similar, is not ours. In doubt? Type this address yourself or ask at your kelurahan.',
}
