import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** People named by illness or disability. */
export const personFirst: WordEntry[] = [
  entry('penderita', { instead: 'orang dengan …, warga yang hidup dengan …' }),
  entry('menderita | diderita | dideritanya', {
    instead: 'hidup dengan …, sakit …',
    severity: 'should',
    unlessBefore: 'kerugian kekalahan kerusakan',
  }),
  entry('pengidap | mengidap | diidap | diidapnya', { instead: 'orang dengan …, hidup dengan …' }),
  entry(
    'penyandang cacat | penyandang tunanetra | penyandang tunarungu | penyandang tunadaksa | penyandang tunagrahita | penyandang tuna | penyandang kusta | penyandang masalah kesejahteraan sosial | penyandang masalah sosial',
    { instead: 'penyandang disabilitas, orang dengan disabilitas netra, Tuli, atau gerak' },
  ),
  entry(
    'tuna netra | tuna rungu | tunarungu | tuna daksa | tunadaksa | tuna grahita | tunagrahita | tuna wicara | tunawicara | tuna laras',
    { instead: 'orang dengan disabilitas netra, Tuli, gerak, atau intelektual', severity: 'should' },
  ),
  entry('autis', { instead: 'anak dengan autisme', unlessAfter: 'spektrum' }),
  entry(
    'anak down syndrome | orang down syndrome | anak down syndrom | anak sindrom down | anak hiperaktif | anak epilepsi | anak hidrosefalus | anak cerebral palsy | anak tuli',
    { instead: 'anak dengan …' },
  ),
  entry(
    'anak stunting | balita stunting | bayi stunting | keluarga stunting | ibu stunting | anak gizi buruk | balita gizi buruk | bayi gizi buruk | anak kurang gizi | anak kurus kering',
    { instead: 'anak dengan stunting, balita yang gizinya perlu diperbaiki', severity: 'should' },
  ),
  entry(
    'kusta lepra stroke tbc hiv aids epilepsi stunting polio'
      .split(' ')
      .flatMap((illness) => ['orang', 'si', 'korban', 'kaum'].map((word) => `${word} ${illness}`))
      .concat('pasien kusta', 'keluarga kusta', 'kampung kusta')
      .join(' | '),
    {
      instead: 'orang dengan kusta, orang dengan HIV',
    },
  ),
  entry('kaum difabel | kaum disabilitas | si difabel | para difabel', { instead: 'orang dengan disabilitas', severity: 'should' }),
  entry('terikat kursi roda | terikat di kursi roda | hanya bisa di kursi roda | terpenjara di kursi roda', {
    instead: 'memakai kursi roda',
    severity: 'should',
  }),
  entry('berkebutuhan khusus', { instead: 'dengan disabilitas, lalu sebut yang diperlukan', severity: 'should' }),
]
