import type { Example } from '../example.ts'
import { bagikanKeGrup } from './bagikan-ke-grup.ts'
import { bantuanLewatTelegram } from './bantuan-lewat-telegram.ts'
import { bantuanTunaiUntukSemua } from './bantuan-tunai-untuk-semua.ts'
import { bltDanaDesaDiKelurahan } from './blt-dana-desa-di-kelurahan.ts'
import { jadwalSembakoDesember } from './jadwal-sembako-desember.ts'
import { kisDapatAktifLagi } from './kis-dapat-aktif-lagi.ts'
import { pkhTautanWhatsapp } from './pkh-tautan-whatsapp.ts'
import { prakerjaPendaftaran } from './prakerja-pendaftaran.ts'
import { suratPermintaanSumbangan } from './surat-permintaan-sumbangan.ts'
import { tabelDesil } from './tabel-desil.ts'

/** Claims that circulate, with what is true first. */
export const clarifications: Example<'clarification'>[] = [
  pkhTautanWhatsapp,
  jadwalSembakoDesember,
  kisDapatAktifLagi,
  prakerjaPendaftaran,
  bltDanaDesaDiKelurahan,
  bantuanLewatTelegram,
  tabelDesil,
  bantuanTunaiUntukSemua,
  suratPermintaanSumbangan,
  bagikanKeGrup,
]
