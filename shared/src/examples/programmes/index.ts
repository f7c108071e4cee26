import type { Example } from '../example.ts'
import { airPdam } from './air-pdam.ts'
import { atensiYapi } from './atensi-yapi.ts'
import { bltDanaDesa } from './blt-dana-desa.ts'
import { bsps } from './bsps.ts'
import { kartuPrakerja } from './kartu-prakerja.ts'
import { kipKuliah } from './kip-kuliah.ts'
import { kur } from './kur.ts'
import { kursiRoda } from './kursi-roda.ts'
import { listrikSubsidi } from './listrik-subsidi.ts'
import { makananIbuBalita } from './makanan-ibu-balita.ts'
import { makananLansia } from './makanan-lansia.ts'
import { pbiJk } from './pbi-jk.ts'
import { pelatihanBlk } from './pelatihan-blk.ts'
import { pendampinganUsaha } from './pendampingan-usaha.ts'
import { perbaikanRumahBaznas } from './perbaikan-rumah-baznas.ts'
import { pip } from './pip.ts'
import { pkh } from './pkh.ts'
import { sembako } from './sembako.ts'

/** National programmes as they reach the city, and local ones. */
export const programmes: Example<'programme'>[] = [
  pkh,
  sembako,
  pbiJk,
  pip,
  kipKuliah,
  bsps,
  atensiYapi,
  listrikSubsidi,
  makananLansia,
  makananIbuBalita,
  kursiRoda,
  perbaikanRumahBaznas,
  airPdam,
  pelatihanBlk,
  pendampinganUsaha,
  kur,
  kartuPrakerja,
  bltDanaDesa,
]
