import type { CatalogueParameter } from '../../content/index.ts'
import { laws } from '../rules/laws.ts'

type Version = CatalogueParameter['versions'][number]

const checked = { checkedOn: '2026-11-20', status: 'unverified' } as const
const disputed = { ...checked, status: 'disputed' } as const
const since2026 = { ...checked, from: '2026-01-01' }
const noOfficialSource = 'Angka contoh, sumber resmi belum ditemukan'

const decileLimit = (key: string, programme: string, version: Version): CatalogueParameter => ({
  key,
  name: { id: `Batas desil ${programme}` },
  unit: 'decile',
  versions: [version],
})

const deciles = { ...since2026, legalBasis: [laws.deciles] }

/** The thresholds of the examples, by key. */
export const exampleParameters: CatalogueParameter[] = [
  decileLimit('atensi-decile-limit', 'ATENSI', { ...deciles, value: 5, source: 'bantenintens.co.id, 23 September 2025' }),
  {
    key: 'blk-age-min',
    name: { id: 'Usia paling muda pelatihan BLK' },
    unit: 'years',
    versions: [{ ...since2026, value: 17, legalBasis: [laws.training], source: noOfficialSource }],
  },
  decileLimit('bsps-decile-limit', 'BSPS', { ...since2026, value: 4, legalBasis: [laws.housing], source: noOfficialSource }),
  decileLimit('electricity-decile-limit', 'listrik 900 VA bersubsidi', {
    ...since2026,
    value: 4,
    legalBasis: [laws.electricity],
    source: 'Paparan PLN, 12 Januari 2017: 40 persen rumah tangga terbawah',
  }),
  decileLimit('kip-kuliah-decile-limit', 'KIP Kuliah', {
    ...disputed,
    from: '2025-01-01',
    to: '2027-12-31',
    value: 3,
    legalBasis: [laws.kipKuliah],
    source: 'Okezone, 20 November 2025: desil 3; aswajanews.isnuponorogo.org, 19 Februari 2026: desil 4',
  }),
  {
    key: 'kip-kuliah-income-limit',
    name: { id: 'Batas penghasilan orang tua KIP Kuliah' },
    unit: 'rupiah',
    versions: [
      {
        ...checked,
        from: '2012-01-01',
        to: '2018-12-31',
        value: 3_000_000,
        source: 'Pedoman Bidikmisi, pendahulu KIP Kuliah; catatan redaksi contoh',
      },
      {
        ...disputed,
        from: '2019-01-01',
        to: '2027-12-31',
        value: 4_000_000,
        legalBasis: [laws.kipKuliah],
        source: 'Okezone, 20 November 2025: Rp4.000.000; aswajanews.isnuponorogo.org, 19 Februari 2026: di bawah UMP',
      },
    ],
  },
  decileLimit('pbi-jk-decile-limit', 'PBI-JK', { ...deciles, value: 5, source: 'Kontan.co.id, artikel desil DTSEN' }),
  decileLimit('pdam-decile-limit', 'keringanan air PDAM', { ...since2026, value: 4, source: noOfficialSource }),
  decileLimit('pkh-decile-limit', 'PKH', { ...deciles, value: 4, source: 'Kontan.co.id, artikel desil DTSEN' }),
  {
    key: 'prakerja-age-max',
    name: { id: 'Usia paling tua Kartu Prakerja' },
    unit: 'years',
    versions: [{ ...checked, from: '2022-10-05', value: 64, legalBasis: [laws.prakerja], source: 'Keterangan Sakernas Agustus, BPS' }],
  },
  {
    key: 'prakerja-age-min',
    name: { id: 'Usia paling muda Kartu Prakerja' },
    unit: 'years',
    versions: [{ ...checked, from: '2022-10-05', value: 18, legalBasis: [laws.prakerja], source: 'Keterangan Sakernas Agustus, BPS' }],
  },
  decileLimit('sembako-decile-limit', 'sembako', {
    ...deciles,
    ...disputed,
    value: 4,
    source: 'Kontan.co.id, artikel desil DTSEN: sampai 4; bali.jpnn.com, artikel 39892: sampai 5',
  }),
  decileLimit('village-cash-decile-limit', 'BLT Dana Desa', {
    ...since2026,
    value: 4,
    legalBasis: [laws.villages],
    source: noOfficialSource,
  }),
]
