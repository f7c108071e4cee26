import { sentenceAround } from '../reading/context.ts'
import { phraseCheck } from '../text-check.ts'

/** News that nobody answers for. */
export const hearsay = phraseCheck({
  id: 'hearsay',
  dimension: 'accurate',
  severity: 'should',
  words: (lists) => lists.hearsay,
  because: 'berarti kabar tanpa sumber. Warga perlu tahu siapa yang mengatakannya dan kapan diperiksa.',
  otherwise:
    'Sebut sumbernya dan tanggal diperiksa, atau hapus sampai ada kepastian. Bila kabar ini beredar, tulis klarifikasi: yang benar dan sumbernya.',
  isHarmless: (reading, { first }) => /["“”]/.test(sentenceAround(reading, reading.words[first]?.start ?? 0).whole),
})
