import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'
import { behindPeople } from './people.ts'

/** What somebody may be unable to do, which is no label. */
const unable =
  'membayar membeli memenuhi bekerja berjalan menyekolahkan mengurus melunasi mencicil menyewa datang lagi membiayai melanjutkan secara'

/** Labels for people who have little, and blame for it. */
export const labelsOfPoverty: WordEntry[] = [
  entry('si miskin | si papa | kaum miskin | kaum duafa | kaum dhuafa | kaum fakir | golongan miskin | kelompok miskin', {
    instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi',
  }),
  entry(
    'orang miskin | orang melarat | orang susah | orang tidak punya | wong miskin | orang jalanan | manusia gerobak | manusia jalanan | wong ora duwe',
    { instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi' },
  ),
  entry('orang tidak mampu', {
    instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi',
    unlessBefore: unable,
  }),
  entry('fakir miskin', { instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi' }),
  entry('fakir | dhuafa | duafa', { instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi', severity: 'should' }),
  entry(
    'gakin | maskin | keluarga pra sejahtera | prasejahtera | pra-sejahtera | keluarga miskin ekstrem | ekonomi lemah | golongan bawah | kelas bawah | kalangan bawah | lapisan bawah',
    { instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi', severity: 'should' },
  ),
  entry('orang kecil | wong cilik | rakyat kecil | rakyat jelata | orang bawah', { instead: 'warga', severity: 'should' }),
  entry('orang kampung | orang udik | kampungan | orang ndeso', { instead: 'warga' }),
  entry('gelandangan | gepeng | gembel | tunawisma | tuna wisma', {
    instead: 'orang yang belum punya tempat tinggal',
  }),
  entry('pengemis | peminta-minta | tukang minta-minta | mental peminta', {
    instead: 'orang yang hidup di jalan',
  }),
  entry('anak jalanan | anjal | anak gelandangan | anak punk', { instead: 'anak yang hidup di jalan', severity: 'should' }),
  entry(
    `${behindPeople('malas | bandel | ngeyel | susah diatur | sulit diatur | kumuh | bodoh | goblok', 'orang')} | yang malas daftar | yang malas bekerja | yang malas kerja | jangan manja | pemalas | bermental miskin | mental miskin | mental gratisan | bermental gratisan | malas bekerja | malas kerja | tidak mau bekerja | tidak mau berusaha | tidak tahu diri | harus tahu diri | tidak tahu malu | tidak tahu terima kasih | tidak tahu berterima kasih | banyak maunya | kecanduan bansos | dasar miskin | dasar warga | dasar orang | hanya bisa minta | hanya bisa minta-minta | suka minta-minta | bikin kumuh | membuat kumuh | merusak pemandangan | merusak wajah kota`,
    { instead: 'sebut penghalangnya, misalnya biaya, jarak, atau syarat' },
  ),
  entry(
    'sampah masyarakat | penyakit masyarakat | menjadi beban masyarakat | menjadi beban pemerintah | menjadi beban keluarga | menjadi beban bagi | jadi beban masyarakat | jadi beban keluarga | jadi beban bagi | beban negara | benalu | parasit masyarakat',
    { unlessBefore: 'diangkut dipilah dikumpulkan dibuang diolah', instead: 'warga' },
  ),
  entry('pengangguran | penganggur', {
    instead: 'pencari kerja',
    severity: 'should',
    unlessAfter: 'angka tingkat jumlah persentase masalah mengurangi menekan mengatasi menurunkan',
  }),
  entry(
    'penghuni rumah tidak layak | warga rumah tidak layak | keluarga rumah tidak layak | warga tidak layak | keluarga tidak layak | orang rumah tidak layak | penghuni kumuh | penghuni gubuk',
    { instead: 'keluarga yang rumahnya perlu diperbaiki' },
  ),
  entry('kaum marginal | masyarakat marginal | kaum minoritas | warga marjinal | kaum marjinal | kelompok marginal', {
    instead: 'warga, sebut siapa mereka',
    severity: 'should',
  }),
  entry(behindPeople('tidak mampu | ekonomi bawah | ekonomi lemah | berkekurangan', 'kalangan kaum golongan'), {
    instead: 'keluarga berpenghasilan rendah, warga yang sedang kesulitan ekonomi',
    severity: 'should',
    unlessBefore: unable,
  }),
]
