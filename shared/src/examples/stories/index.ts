import type { Example } from '../example.ts'
import { duaPasangSandal } from './dua-pasang-sandal.ts'
import { gentengBaru } from './genteng-baru.ts'
import { gerobakPagi } from './gerobak-pagi.ts'
import { jalanLandai } from './jalan-landai.ts'
import { kartuMenjelangLahir } from './kartu-menjelang-lahir.ts'
import { mesinJahit } from './mesin-jahit.ts'
import { tasSekolah } from './tas-sekolah.ts'
import { tehSore } from './teh-sore.ts'

/** Composed tellings, each written together from several experiences. */
export const stories: Example<'story'>[] = [
  tasSekolah,
  mesinJahit,
  tehSore,
  jalanLandai,
  kartuMenjelangLahir,
  gentengBaru,
  gerobakPagi,
  duaPasangSandal,
]
