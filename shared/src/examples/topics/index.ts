import type { Example } from '../example.ts'
import { berobat } from './berobat.ts'
import { hamilBalita } from './hamil-balita.ts'
import { kerjaUsaha } from './kerja-usaha.ts'
import { lansiaDisabilitas } from './lansia-disabilitas.ts'
import { listrikAir } from './listrik-air.ts'
import { pangan } from './pangan.ts'
import { rumah } from './rumah.ts'
import { sekolah } from './sekolah.ts'

/** The eight needs, as residents name them. */
export const topics: Example<'topic'>[] = [sekolah, berobat, pangan, rumah, lansiaDisabilitas, hamilBalita, listrikAir, kerjaUsaha]
