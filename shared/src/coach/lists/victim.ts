import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** Telling that leaves people nothing to do. */
export const victim: WordEntry[] = [
  entry('korban kemiskinan | korban keadaan | korban nasib | korban ekonomi | korban takdir'),
  entry(
    'tidak berdaya | ketidakberdayaan | tanpa daya | tidak bisa berbuat apa-apa | tidak mampu berbuat apa-apa | tidak bisa apa-apa | tidak bisa ngapa-ngapain | tidak punya apa-apa | tidak memiliki apa-apa | tidak bisa hidup | tidak mampu berbuat banyak | tidak bisa berbuat banyak | tidak dapat berbuat apa-apa',
  ),
  entry(
    `${'pasrah menangis berdoa menunggu menanti berharap meratap meratapi terdiam terbaring berbaring termenung'
      .split(' ')
      .map((deed) => `hanya bisa ${deed}`)
      .join(
        ' | ',
      )} | pasrah menerima keadaan | pasrah pada nasib | pasrah pada keadaan | pasrah | menerima nasib | menerima takdir | berserah diri | berserah pada nasib | tinggal berharap`,
  ),
  entry(
    'menunggu belas kasih | menunggu belas kasihan | bergantung pada belas kasih | bergantung pada belas kasihan | hidup dari belas kasihan | mengharap belas kasihan | mengharapkan belas kasihan',
  ),
  entry(
    `menggantungkan hidup | menggantungkan harapan | secercah harapan | satu-satunya harapan | bergantung pada bantuan | bergantung pada uluran tangan | menanti uluran tangan | menunggu uluran tangan | mengharapkan uluran tangan | hidup dari bantuan | ${[
      'pada',
      'kepada',
      'dari',
    ]
      .flatMap((on) =>
        ['kebaikan', 'pemberian', 'orang lain', 'tetangga', 'bansos', 'santunan', 'sedekah'].map((what) => `bergantung ${on} ${what}`),
      )
      .join(' | ')} | mengandalkan bantuan | hanya mengandalkan bantuan | bergantung dari bantuan`,
  ),
  entry(
    'tidak punya masa depan | tanpa masa depan | masa depan suram | tidak punya harapan | tanpa harapan | putus asa | kehilangan harapan | hilang harapan',
  ),
  entry(
    'jurang kemiskinan | lembah kemiskinan | jerat kemiskinan | jeratan kemiskinan | terjerat kemiskinan | lingkaran setan kemiskinan | terperosok dalam kemiskinan | terpuruk | keterpurukan | kubangan kemiskinan | dihimpit kemiskinan | terhimpit kemiskinan | himpitan ekonomi | terhimpit ekonomi | impitan ekonomi | belenggu kemiskinan',
  ),
  entry('menyelamatkan warga | menyelamatkan mereka dari | menyelamatkan keluarga | dewa penolong | sang penolong | malaikat penolong'),
  entry(
    'tidak punya pilihan | tidak ada pilihan lain | selain berharap | selain menunggu bantuan | selain menunggu bansos | selain menanti bantuan | selain pasrah',
  ),
  entry('nasib mereka | nasib warga | nasib keluarga | nasib hidupnya'),
  entry('mengentaskan mereka | mengangkat derajat | mengangkat harkat | memanusiakan | wong kang nandhang'),
  entry(
    'hidup dalam keterbatasan | hidup di bawah garis kemiskinan yang | terlilit kemiskinan | dililit kemiskinan | didera kemiskinan | dicekik kemiskinan | digerogoti kemiskinan',
  ),
  entry(
    'kemurahan hati | atas kebaikan hati | berkat kebaikan hati | budi baik bapak | budi baik ibu | kedermawanan bapak | kedermawanan ibu',
    {
      why: 'menjadikan bantuan sebagai kebaikan seseorang. Bantuan adalah layanan yang bisa diurus warga.',
      instead: 'melalui program …, lewat loket …',
    },
  ),
  entry('menggantungkan nasib | bergantung nasib'),
  entry('disantuni | menyantuni', { instead: 'dibantu, didukung' }),
]
