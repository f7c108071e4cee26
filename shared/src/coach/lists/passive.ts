import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

const doers = ['dilakukan', 'dilaksanakan', 'diselenggarakan', 'diadakan', 'dilangsungkan']
const deeds =
  'pendataan pengajuan permohonan pengisian pelaporan pengurusan pendaftaran pemeriksaan pengecekan penyaluran pembagian pembayaran verifikasi validasi pengukuran pemantauan penertiban perbaikan pembaruan pencocokan survei kunjungan pendampingan penyerahan pelatihan penilaian evaluasi sosialisasi penjemputan pengambilan pencatatan penutupan pembukaan perekaman pemutakhiran'.split(
    ' ',
  )

/** Passive office phrases. */
export const passive: WordEntry[] = [
  entry(
    'diharapkan kepada | diharapkan untuk | diharapkan kehadiran* | diharapkan partisipasi* | diharapkan me* | diharapkan ha* | diharapkan ber* | diharapkan agar | diharapkan dapat | diharapkan warga | diharapkan bagi | sangat diharapkan | diharap',
    { instead: '“Mohon …”, “Silakan …”, atau “Bawa …”' },
  ),
  entry('dimohon | dimohonkan', {
    instead: '“Mohon …” atau “Silakan …”',
  }),
  entry('diimbau | dihimbau', { instead: '“Jangan …”, “Sebaiknya …”, atau langsung ajakannya' }),
  entry('diwajibkan | diharuskan', { instead: '“Wajib …”, “Anda perlu …”' }),
  entry(
    'diinformasikan | diberitahukan | diumumkan kepada | disampaikan kepada seluruh | disampaikan bahwa | disampaikan kepada masyarakat',
    { instead: 'langsung sebut kabarnya' },
  ),
  entry('diperkenankan | diperbolehkan untuk | dipersilahkan | dipersilakan untuk', {
    instead: '“boleh”, “silakan”',
  }),
  entry(
    'diminta untuk me* | diminta untuk ha* | diminta untuk da* | diminta agar | diminta kepada | diminta supaya | diminta kesediaannya | diminta kehadirannya',
    { instead: '“Mohon …” atau langsung ajakannya' },
  ),
  entry('dipandang sangat perlu | dianggap sangat perlu | dirasa sangat perlu | dinilai sangat perlu', { instead: '“perlu”' }),
  { words: doers.flatMap((doer) => ['oleh', ...deeds].map((deed) => `${doer} ${deed}`)) },
  {
    words: deeds.flatMap((deed) =>
      doers.slice(0, 3).flatMap((doer) => [`${deed} ${doer}`, `${deed} akan ${doer}`, `${deed} telah ${doer}`, `${deed} sudah ${doer}`]),
    ),
  },
  entry(
    'dapat dilakukan dengan | dapat dilakukan melalui | dapat dilakukan secara | dapat dilaksanakan | akan dilaksanakan | telah dilaksanakan | telah dilakukan | akan dilakukan | akan diselenggarakan | telah diselenggarakan',
  ),
]
