import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** Words that ask for pity. */
export const pity: WordEntry[] = [
  entry('kasihan', { isRoot: true, unlessAfter: 'belas perlu mau ingin' }),
  entry('mengasihani | dikasihani | mengasihankan', { unlessAfter: 'perlu mau ingin minta' }),
  entry('belas kasihan | belas kasih', { instead: 'dukungan, bantuan' }),
  entry('iba | mengiba | mengiba-iba | menghiba', { unlessAfter: 'bu ibu pak bapak mas mbak' }),
  entry(
    'nasib malang | bernasib malang | si malang | kecil yang malang | anak yang malang | bocah yang malang | malang nian | malang nasib | bernasib kurang baik | yang malang itu',
  ),
  entry('malangnya | sungguh malang | betapa malang'),
  entry('nasib buruk | nasib pilu | nasib tragis | bernasib tragis | nasib apes | suratan nasib'),
  entry('memprihatinkan | keprihatinan mendalam', {
    instead: 'perlu diperbaiki, lalu sebut apa yang perlu',
    severity: 'should',
  }),
  entry(
    'mengenaskan | menyayat hati | mengiris hati | teriris hati | hati teriris | hatinya teriris | tidak teriris | teriris melihat | menyesakkan dada | mengoyak hati',
  ),
  entry('teriris | tersayat | menyayat | mengiris | tercabik | remuk', { near: 'hati hatinya hatiku kalbu sungguh sangat' }),
  entry('mengelus dada | elus dada | dada sesak | dada terasa sesak', { unlessBefore: 'napas', severity: 'should' }),
  entry('jatuh tertimpa tangga | hidup segan mati tak mau | hidup segan mati tak hendak'),
  entry('menyedihkan | terenyuh | trenyuh | nestapa hidup | menyentuh kalbu', { severity: 'should' }),
  entry('miris | ironis sekali | tragis'),
  entry('pilu | memilukan | nestapa | duka lara | nelangsa | merana'),
  entry('sengsara | kesengsaraan | melarat | kemelaratan | hidup papa | papa miskin'),
  entry(
    'beban penderitaan | beban derita | menanggung derita | menanggung penderitaan | meringankan penderitaan | meringankan derita | mengurangi penderitaan | penderitaan mereka',
  ),
  entry('beban hidup | meringankan beban mereka | meringankan beban sesama', { severity: 'should' }),
  entry(
    'sesuap nasi | menyambung hidup | mengais rupiah | banting tulang | memeras keringat | pahit getir | getirnya hidup | pahitnya hidup | kerasnya hidup',
    {
      instead: 'sebut pekerjaannya',
      severity: 'should',
    },
  ),
  entry(
    'turut prihatin | ikut prihatin | merasa prihatin | sungguh prihatin | rasa prihatin | tidak tega | sedih melihat | bikin sedih | sedih sekali | kepedihan | penuh keterbatasan | penuh kesusahan | kesusahan hidup | bayang-bayang kesusahan | bayang-bayang kemiskinan | cobaan hidup | cobaan bertubi-tubi',
    {
      severity: 'should',
    },
  ),
  entry('mohon doa | mohon doanya | minta doanya | bantu doa', {
    unlessBefore: 'restu bersama',
    why: 'meminta belas kasih, padahal pembaca dapat berbuat sesuatu.',
    instead: 'sebut yang dapat dilakukan tetangga: kabari, temani mengurus, laporkan',
    severity: 'should',
  }),
  entry('hidup menderita | hidup penuh derita | gubuk derita | derita hidup | penuh penderitaan'),
  entry('terlunta-lunta | terlunta | luntang-lantung | tergolek lemah | terbaring lemah | terkulai | merintih', { severity: 'should' }),
  entry('renta', { instead: 'lansia, berusia … tahun' }),
  entry('ringkih | uzur | ngesot', { instead: 'sebut kebutuhannya', severity: 'should' }),
  entry('gubuk reyot | gubuk reot | gubug reyot | rumah reyot | rumah reot | reyot | reot', {
    instead: 'rumah yang perlu diperbaiki',
  }),
  entry('gubuk | gubug | jauh dari kata layak | jauh dari layak | bekas kandang | mirip kandang | seperti kandang', {
    instead: 'rumah yang perlu diperbaiki',
    severity: 'should',
  }),
  entry('sebatang kara', { instead: 'tinggal sendiri' }),
  entry('kurang beruntung | tidak beruntung', {
    instead: 'berpenghasilan rendah, sedang menghadapi kesulitan',
    severity: 'should',
  }),
  entry(
    'serba kekurangan | serba kurang | serba susah | serba sulit | serba sederhana | serba pas-pasan | serba terbatas | hidup kekurangan | hidup susah | hidup dalam kesusahan',
    { severity: 'should' },
  ),
  entry('kaum papa | kaum lemah | kaum tertindas | kaum terpinggirkan | kaum pinggiran', {
    instead: 'warga, keluarga berpenghasilan rendah',
  }),
  entry('uluran tangan | mengulurkan tangan', { instead: 'bantuan, dukungan', severity: 'should' }),
  entry(
    'menitikkan air mata | meneteskan air mata | menguras air mata | berlinang air mata | linangan air mata | air mata jatuh | air matanya jatuh | air mata mengalir | air matanya mengalir | air mata menetes | air matanya menetes | derai air mata | menahan air mata',
    { severity: 'should' },
  ),
  entry('isak tangis | tangis haru | menangis haru | tangis pecah | tangisnya pecah | berkaca-kaca | sesenggukan', {
    severity: 'should',
  }),
  entry('mengharukan | terharu | haru | mengharu biru | menyentuh hati', { severity: 'should' }),
  entry('potret buram | potret kelam | wajah kemiskinan | potret kemiskinan | wajah lusuh | pakaian lusuh | compang-camping', {
    severity: 'should',
  }),
  entry('kumal | dekil | lusuh', { unlessAfter: 'uang kertas kain sepatu tas', severity: 'should' }),
  entry('menangis', { near: 'penerima bantuan memegang paket sembako', severity: 'should' }),
  entry('mencium tangan | bersimpuh | sujud syukur | bersujud', {
    why: 'menempatkan orang di bawah yang memberi. Ia mengurus layanannya, bukan meminta.',
    severity: 'should',
  }),
  entry('jerit hati | jeritan hati | ratapan | meratap | meratapi | rintihan'),
  entry('mengetuk hati | ketuk hati | menggugah hati | tergerak hati | tergugah', { severity: 'should' }),
  entry('makan seadanya | hanya makan nasi garam | memungut sisa | memungut sisa-sisa | mengais sisa | mengais sampah | mengais rezeki', {
    severity: 'should',
  }),
  entry('butuh perhatian kita | luput dari perhatian | belum tersentuh bantuan | tidak tersentuh bantuan', { severity: 'should' }),
  entry('merasa bersyukur | harus bersyukur | patut bersyukur | hendaknya bersyukur | jangan lupa bersyukur', {
    why: 'menuntut rasa terima kasih. Bantuan bukan kemurahan hati, melainkan urusan warga dan pemerintahnya.',
    severity: 'should',
  }),
]
