import type { Piece } from '@ruang-solusi/shared/coach'

type Name = 'ceremony' | 'school' | 'pityingStory' | 'rumour'

/** Posts as they should not be: ceremonial, labelling, pitying, hearsay. The people and numbers are made up. */
export const clumsy: Record<Name, Piece> = {
  ceremony: {
    type: 'notice',
    name: 'WALI KOTA DIDAMPINGI KADINSOS DAN FORKOPIMDA SERAHKAN SECARA SIMBOLIS BANTUAN SEMBAKO KEPADA KAUM DHUAFA!!!',
    summary:
      'Dalam rangka HUT Kota, Bapak Wali Kota menyerahkan bantuan kepada 200 warga miskin yang berhak menerima bantuan. Suasana haru mewarnai acara. Para penerima tampak antre rapi. Semoga bermanfaat!',
    body: 'Bertempat di pendapa, para KPM yang bernasib malang berjajar menerima paket sembako senilai Rp250.000. Mbah Tukiyem (83), NIK 3371 0145 0143 0001, warga RT 03 RW 05, tak kuasa menahan air mata. Menurut DTKS masih ada ribuan warga belum tersentuh. Besok akan dilakukan pembagian tahap dua, yang pasti dapat semua. Info: Bu Rini 0812 2777 8899.',
    images: [{ alt: 'Wali Kota menyerahkan paket sembako kepada nenek renta yang menangis' }],
  },
  school: {
    type: 'programme',
    plainName: { id: 'Seragam Gratis Pak Wali untuk Anak Orang Tidak Mampu' },
    officialName: 'Program Bantuan Siswa Miskin (BSM)',
    summary: {
      id: 'Program unggulan yang merupakan wujud nyata kepedulian pemerintah kepada siswa miskin yang orang tuanya tidak mampu membeli seragam.',
    },
    status: { state: 'open' },
    route: 'school',
    benefit: { kind: 'cash', headline: { id: 'untuk seragam' }, amounts: [{ group: { id: 'SD' }, from: 450000 }], rhythm: 'yearly' },
    conditions: [{ text: { id: 'Terdaftar dalam DTKS dan memiliki SKTM.' } }],
    steps: [{ text: { id: 'Dilakukan pengajuan permohonan secara berjenjang melalui operator sekolah sebagaimana juknis yang berlaku.' } }],
  },
  pityingStory: {
    type: 'story',
    name: 'Kisah pilu Nadia (9), anak pemulung yang tetap semangat sekolah meski hidup serba kekurangan',
    summary:
      'Nadia, siswi kelas 3 SDN Cacaban 2, tinggal di gubuk reyot bersama neneknya yang lumpuh. Mereka hanya bisa pasrah menunggu uluran tangan dermawan.',
    situation: 'Nenek saya sakit. Kami tinggal berdua.',
    problem: 'Sepatu saya rusak.',
    turningPoint: 'Bu guru datang.',
    whatHelped: 'Saya dapat sepatu.',
    images: [{ alt: 'Foto wajah Nadia menangis memegang sepatu' }],
  },
  rumour: {
    type: 'notice',
    name: 'Info valid: bansos BST cair lagi bulan depan, cek bit.ly/cek-bst2026',
    summary: 'Katanya semua warga dapat Rp900.000. Buruan daftar sebelum kuota habis, dijamin cair.',
    startsOn: '2026-12-01',
    body: 'Info dari grup sebelah, warga yang belum dapat bansos silakan kirim foto KTP dan KK ke Pak Agus 0813-9000-1234. Yang malas daftar jangan iri. Penderita stroke dan penyandang cacat diutamakan.',
  },
}

/** The same posts after nothing but the advice was followed. */
export const better: Record<Name, Piece> = {
  ceremony: {
    type: 'notice',
    name: 'Paket sembako untuk keluarga berpenghasilan rendah',
    summary: 'Keluarga berpenghasilan rendah dapat mengambil paket sembako di kelurahan mulai 5 Desember 2026. Gratis.',
    startsOn: '2026-12-05',
    endsOn: '2026-12-07',
    time: '08.00–14.00',
    place: 'Balai kelurahan Wates',
    body: 'Menurut DTSEN (data tunggal sosial dan ekonomi nasional) masih ada ribuan warga yang belum menerima. Pembagian tahap dua Sabtu, 5 Desember 2026. Bawa KTP. Tanyakan ke loket kelurahan.',
    images: [{ alt: 'Beras, minyak, dan telur tersusun di meja balai kelurahan' }],
  },
  school: {
    type: 'programme',
    plainName: { id: 'Seragam gratis untuk murid' },
    officialName: 'Program Indonesia Pintar',
    summary: { id: 'Uang untuk seragam murid dari keluarga berpenghasilan rendah. Sekolah yang mengusulkan, gratis.' },
    status: { state: 'open' },
    route: 'school',
    benefit: { kind: 'cash', headline: { id: 'untuk seragam' }, amounts: [{ group: { id: 'SD' }, from: 450000 }], rhythm: 'yearly' },
    conditions: [{ text: { id: 'Terdaftar dalam DTSEN (data tunggal sosial dan ekonomi nasional) dan memiliki SKTM.' } }],
    steps: [{ text: { id: 'Daftar lewat operator sekolah.' } }],
    papers: [{ paper: 'kk' }],
    cost: { id: 'Gratis' },
    sources: [
      {
        fact: { id: 'Jumlah SD' },
        value: 'Rp450.000 setahun',
        title: 'Pedoman PIP',
        checkedOn: '2026-11-20',
        checkedBy: 'Dinas',
        status: 'verified',
      },
    ],
  },
  pityingStory: {
    type: 'story',
    name: 'Cucu Mbah S. tetap semangat sekolah',
    summary: 'Cucu Mbah S. tinggal bersama neneknya. Sepatunya rusak; guru membantu mengajukan sepatu baru.',
    situation: 'Nenek saya sakit. Kami tinggal berdua.',
    problem: 'Sepatu saya rusak.',
    turningPoint: 'Bu guru datang.',
    whatHelped: 'Saya dapat sepatu.',
    whatYouCanDo: [{ action: 'tell', text: 'Kabari wali kelas bila ada murid yang perlu sepatu.' }],
    images: [{ alt: 'Sepasang sepatu baru di teras rumah' }],
  },
  rumour: {
    type: 'notice',
    name: 'Bantuan tunai BST sudah berakhir, jangan daftar lewat tautan',
    summary: 'Tidak ada pendaftaran BST. Bila perlu bantuan, tanyakan ke kelurahan, gratis. Bawa KTP.',
    startsOn: '2026-12-01',
    time: '08.00–14.00',
    place: 'Kantor kelurahan Wates',
    body: 'Warga yang belum dapat bantuan silakan datang ke loket. Orang yang hidup dengan stroke dan penyandang disabilitas diutamakan.',
  },
}
