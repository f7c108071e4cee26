import type { Example } from '../example.ts'
import { aktifkanPbiJk } from './aktifkan-pbi-jk.ts'
import { cariDesil } from './cari-desil.ts'
import { cekBantuanLewatPonsel } from './cek-bantuan-lewat-ponsel.ts'
import { dimintaUang } from './diminta-uang.ts'
import { kenaliTautanPalsu } from './kenali-tautan-palsu.ts'
import { perbaikiData } from './perbaiki-data.ts'
import { suratHilang } from './surat-hilang.ts'
import { usulanSekolah } from './usulan-sekolah.ts'
import { usulkanKeluarga } from './usulkan-keluarga.ts'

/** How-tos for residents. */
export const guides: Example<'guide'>[] = [
  cariDesil,
  usulkanKeluarga,
  perbaikiData,
  cekBantuanLewatPonsel,
  aktifkanPbiJk,
  usulanSekolah,
  suratHilang,
  dimintaUang,
  kenaliTautanPalsu,
]
