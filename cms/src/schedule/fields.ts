import type { Field } from 'payload'
import { day } from '../fields/day.ts'
import { setByDesk } from '../review/fields.ts'
import { words } from '../words.ts'

const never = () => false

/** When the newest draft of a page that is live replaces it, and who said so: the day is the desk's, the name nobody's to write. */
export const scheduleFields: Field[] = [
  setByDesk({
    ...day({
      name: 'goLiveOn',
      label: words('Tayangkan perubahan pada', 'Publish the changes on'),
      description: words(
        'Untuk halaman yang sudah tayang: pilih hari, lalu tekan “Simpan draf”. Isi yang lama tetap tayang sampai hari itu; pagi harinya draf ini diperiksa lagi dan menggantikannya atas nama Anda. Bila ada yang belum beres, Anda diberi tahu. Jadwal batal bila penulis mengubah drafnya.',
        'For a page that is live: pick a day and save the draft. It is checked again on that day and goes live in your name; you are told if it cannot. An author’s change cancels it.',
      ),
      sidebar: true,
      forgottenInCopy: true,
    }),
    custom: { private: true },
  } as Field),
  {
    // an id and no reference: an account may be deleted while its schedule stands
    type: 'text',
    name: 'scheduledBy',
    label: words('Dijadwalkan oleh', 'Scheduled by'),
    access: { create: never, update: never },
    hooks: { beforeDuplicate: [() => null] },
    custom: { private: true },
    admin: { hidden: true },
  },
]
