import { formatDay, type IsoDay } from '@ruang-solusi/shared/day'
import { type Words, words } from '../words.ts'
import type { ShownState } from './states.ts'

/** What is said of a draft that goes live by itself on a day; nobody has to act. */
export const scheduledWords = (day: IsoDay): Words =>
  words(
    `Dijadwalkan tayang ${formatDay(day)}; sampai hari itu isi yang lama tetap tayang. Perubahan oleh penulis membatalkan jadwal.`,
    `It goes live on ${formatDay(day)}; until then the old text stays. An author’s change cancels this.`,
  )

/** Who acts next and how, in plain words; `reasons` say why a live text is due. */
export function nextWords(state: ShownState, isPublisher: boolean, reasons: Words[] = []): Words {
  switch (state) {
    case 'draft':
      return isPublisher
        ? words(
            'Giliran penulis: lengkapi lalu ajukan. Redaksi juga boleh langsung menayangkan.',
            'The author’s turn. The desk may also publish at once.',
          )
        : words('Giliran Anda: lengkapi, lalu tekan “Ajukan ke redaksi”.', 'Your turn: complete it, then submit it.')
    case 'submitted':
      return isPublisher
        ? words('Giliran Anda: periksa, lalu setujui atau minta perbaikan.', 'Your turn: read it, then approve it or ask for changes.')
        : words('Giliran redaksi: sedang diperiksa. Anda masih boleh membetulkan isinya.', 'The desk’s turn. You may still correct it.')
    case 'changes-wanted':
      return isPublisher
        ? words('Giliran penulis: memperbaiki sesuai catatan, lalu mengajukan lagi.', 'The author’s turn: correct it and submit it again.')
        : words(
            'Giliran Anda: baca catatan redaksi di bawah, perbaiki, lalu ajukan lagi.',
            'Your turn: read the notes below, correct it, submit it again.',
          )
    case 'approved':
      return isPublisher
        ? words('Giliran Anda: tekan “Publikasikan perubahan” untuk menayangkan.', 'Your turn: publish it.')
        : words(
            'Giliran redaksi: tinggal ditayangkan. Bila Anda mengubah isinya sekarang, dokumen diajukan lagi dan diperiksa ulang.',
            'The desk publishes it. If you change it now, it is submitted and reviewed again.',
          )
    case 'due':
      return words(
        `Giliran ${isPublisher ? 'redaksi' : 'Anda'}: periksa ulang. ${reasons.map(({ id }) => id).join(' ')}`,
        `Look at it again. ${reasons.map(({ en }) => en).join(' ')}`,
      )
    case 'live':
      return words('Sudah tayang. Tidak ada yang perlu dilakukan sekarang.', 'Live. Nothing to do now.')
    case 'archived':
      return isPublisher
        ? words('Tidak tayang. Tekan “Publikasikan perubahan” untuk menayangkan lagi.', 'Not public. Publish it to bring it back.')
        : words(
            'Tidak tayang. Simpan perubahan lalu ajukan bila perlu tayang lagi.',
            'Not public. Save a change and submit it to bring it back.',
          )
  }
}
