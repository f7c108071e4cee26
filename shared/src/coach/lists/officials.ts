import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** Titles of officials; editors add the names of those in office. */
export const officials: WordEntry[] = [
  entry(
    'wali kota | walikota | wakil wali kota | wakil walikota | wawali | pak wali | bu wali | bupati | wakil bupati | wabup | gubernur | wakil gubernur | wagub | presiden | wakil presiden | wapres | menteri | wakil menteri | mensos | wamensos | menkes | mendagri | menko | gus wali | mas wali',
    {
      unlessAfter:
        'kantor rumah dinas pendopo halaman surat peraturan keputusan usulan diusulkan dikirim alun-alun gedung depan calon lewat kepada oleh',
    },
  ),
  entry(
    'camat | pak camat | bu camat | lurah | pak lurah | bu lurah | sekda | sekretaris daerah | asisten daerah | kepala dinas | kadis | kadinsos | kadinkes | kepala badan | kepala bidang | kabid | kepala bagian | plt | pj | penjabat',
    {
      unlessAfter:
        'kantor rumah dinas pendopo halaman surat peraturan keputusan usulan diusulkan dikirim alun-alun gedung depan calon lewat kepada oleh',
    },
  ),
  entry(
    'anggota dprd | ketua dprd | wakil ketua dprd | anggota dpr | anggota dewan | ketua dewan | anggota legislatif | dprd | fraksi | caleg | ketua partai | partai',
    {
      unlessAfter:
        'kantor rumah dinas pendopo halaman surat peraturan keputusan usulan diusulkan dikirim alun-alun gedung depan calon lewat kepada oleh',
    },
  ),
  entry(
    'forkopimda | dandim | kapolres | kapolda | danramil | kapolsek | kajari | ketua tp pkk | ketua tim penggerak pkk | ketua pkk | bunda paud | bunda literasi | ketua dekranasda | istri wali kota | pejabat | jajaran pejabat | rombongan | staf khusus | staf ahli',
    {
      unlessAfter:
        'kantor rumah dinas pendopo halaman surat peraturan keputusan usulan diusulkan dikirim alun-alun gedung depan calon lewat kepada oleh',
    },
  ),
]

/** Ceremonies, in the words of dull posts. */
export const ceremonies: WordEntry[] = [
  entry('sosialisasi | bimtek | bimbingan teknis | workshop | lokakarya | seminar | rakorda | deklarasi | tasyakuran | halalbihalal'),
  entry(
    'penyerahan simbolis | secara simbolis | diserahkan secara simbolis | penyerahan | seremonial | seremoni | acara penyerahan | prosesi',
  ),
  entry(
    'peresmian | diresmikan | meresmikan | peluncuran | meluncurkan | diluncurkan | launching | soft launching | grand launching | kick off | kick-off | grand opening',
  ),
  entry(
    'sambutan | pidato | upacara | apel pagi | apel | gunting pita | potong pita | pemotongan pita | pemotongan tumpeng | potong tumpeng | pemukulan gong | pukul gong',
  ),
  entry(
    'kunjungan kerja | kunker | kunjungan | blusukan | safari | silaturahmi | audiensi | rapat koordinasi | rakor | rapat | monitoring | tinjau | meninjau | tinjauan | menghadiri | hadiri | dihadiri | buka acara | membuka acara | pembukaan acara | pembukaan kegiatan | penutupan acara | penandatanganan | mou | nota kesepahaman | penghargaan | raih penghargaan',
  ),
]

/** What residents get; a headline should begin with it. */
export const benefits: WordEntry[] = [
  entry(
    'bantuan | gratis | sembako | beras | makanan | uang | beasiswa | pelatihan | kelas | kursi roda | seragam | sepatu | obat | imunisasi | modal | pinjaman | perbaikan rumah | bedah rumah | keringanan | subsidi | sambungan | vaksin | pemeriksaan | cek kesehatan | operasi | kacamata | alat bantu | bibit | telur | susu | daging | minyak | gula | lowongan | magang | kartu | ktp | kk | akta | loket | layanan | konsultasi | pendampingan | usulan | pendaftaran | jadwal | cara | tenda | selimut | air bersih | listrik',
  ),
]

/** Slogans and nicknames of officials, with those of past terms. */
export const slogans: WordEntry[] = [
  entry(
    'mas bagia | rodanya mas bagia | pak wali | bu wali | gus wali | mas wali | bunda wali | pak bupati | bu bupati | mas bupati | pak camat | bu camat | pak lurah | bu lurah | pak gub | pak gubernur | bu gubernur | pak presiden | pak jokowi | pak prabowo | mas gibran | mas wakil | mbak wakil | mbak wali | ibu wali | bapak wali',
    { unlessBefore: 'kota kelas murid asuh santri siswa nikah' },
  ),
]
