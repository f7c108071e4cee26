import type { Example } from '../example.ts'
import { office } from './office.ts'

const names: Record<string, string[]> = {
  'Magelang Utara': ['Kedungsari', 'Kramat Selatan', 'Kramat Utara', 'Potrobangsan', 'Wates'],
  'Magelang Tengah': ['Cacaban', 'Gelangan', 'Kemirirejo', 'Magelang', 'Panjang', 'Rejowinangun Utara'],
  'Magelang Selatan': ['Jurangombo Selatan', 'Jurangombo Utara', 'Magersari', 'Rejowinangun Selatan', 'Tidar Selatan', 'Tidar Utara'],
}

const slugOf = (name: string): string => `kelurahan-${name.toLowerCase().replaceAll(' ', '-')}`

/** The counters nearest to residents: every kelurahan of the city, by kecamatan. */
export const kelurahan: Example<'agency'>[] = Object.entries(names)
  .flatMap(([kecamatan, inside]) => inside.map((name) => ({ kecamatan, name })))
  .map(({ kecamatan, name }, index) =>
    office({
      slug: slugOf(name),
      name: `Kelurahan ${name}`,
      shortName: `Kel. ${name}`,
      kind: 'kelurahan',
      summary: { id: `Loket warga ${name}, ${kecamatan}: tanya bantuan, usulkan keluarga, SKTM, dan surat pengantar. Gratis.` },
      number: 21 + index,
      area: kecamatan,
      counter: `Kantor Kelurahan ${name}`,
    }),
  )
