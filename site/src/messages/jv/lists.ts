import type { WordState } from '@ruang-solusi/shared/share-kit'
import type { listMessages } from '../lists.ts'

export const listState: WordState = 'terjemahan percobaan'

/** Heads of the lists, and what an empty list says, in Javanese. */
export const listsInJavanese: typeof listMessages = {
  programme: {
    title: 'Program bantuan',
    intro: 'Punapa ingkang dipuntampi, kangge sinten, lan kados pundi caranipun. Sedaya mawi sumber lan tanggal priksa.',
    empty: 'Dereng wonten program. Sawetawis punika, nyuwun pirsa dhateng kelurahan utawi dinas.',
    byNeed: 'Miturut kabetahan',
    byAgency: 'Miturut dinas',
    toTop: 'Wangsul dhateng daptar kabetahan',
  },
  story: {
    title: 'Cariyos warga',
    intro: 'Pengalaman warga ingkang manggih margi, lan ingkang saged panjenengan tindakaken.',
    empty: 'Dereng wonten cariyos. Cariyos namung medal kanthi palilahipun ingkang gadhah.',
  },
  clarification: {
    title: 'Priksa pawartos',
    intro: 'Pawartos bab bantuan ingkang sumebar, lan pundi ingkang leres. Waosen rumiyin saderengipun nerusaken.',
    empty: 'Dereng wonten pawartos ingkang dipunpriksa. Nampi kintunan ingkang mangu-mangu? Nyuwun pirsa dhateng dinas.',
  },
  notice: {
    title: 'Pawartos',
    intro: 'Jadwal layanan, pambagian, lan kegiatan: benjang punapa, ing pundi, lan punapa ingkang dipunbeta.',
    empty: 'Sapunika dereng wonten pawartos. Jadwal enggal badhe katingal ing ngriki.',
  },
  guide: {
    title: 'Pitedah',
    intro: 'Cara ngurus bab ingkang asring dipunsuwunaken pirsa, langkah mbaka langkah.',
    empty: 'Dereng wonten pitedah. Sawetawis punika, nyuwun pirsa dhateng kelurahan panjenengan.',
  },
  topic: {
    title: 'Kabetahan',
    intro: 'Pilih ingkang saweg dipunbetahaken kulawarga panjenengan. Ing lebetipun wonten program, pitedah, lan cariyos.',
    empty: 'Dereng wonten kabetahan ingkang kaserat. Pirsani sedaya program.',
  },
  agency: {
    title: 'Dinas lan kelurahan',
    intro: 'Alamat, jam layanan, nomer, lan akun resmi, supados panjenengan pirsa pundi kintunan ingkang leres.',
    empty: 'Dereng wonten dinas ingkang kadaftar.',
    groups: { office: 'Dinas', kelurahan: 'Kelurahan', institution: 'Lembaga' },
  },
  paper: {
    title: 'Serat-serat',
    intro: 'Serat ingkang asring dipunsuwun: ngurusipun ing pundi, pinten dangunipun, lan menawi dereng gadhah.',
    empty: 'Dereng wonten katrangan serat. Nyuwun pirsa dhateng Dinas Dukcapil utawi kelurahan.',
  },
  emptyLinks: 'Cobi pirsani',
}
