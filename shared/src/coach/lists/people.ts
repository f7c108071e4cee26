/** Words for people, before which a label may stand. */
const people =
  'warga keluarga masyarakat rakyat penduduk siswa pelajar murid mahasiswa santri anak lansia ibu janda pemuda petani nelayan buruh pedagang pekerja bocah balita remaja kakek nenek mbah simbah bapak duda wanita perempuan pria pemulung tetangga saudara umat jemaah'.split(
    ' ',
  )

/** Labels (separated by ` | `) behind every word for people and behind those of `more`: "warga tidak mampu", "lansia tidak mampu". */
export const behindPeople = (labels: string, more = ''): string =>
  labels
    .split(' | ')
    .flatMap((label) => [...people, ...more.split(' ')].filter(Boolean).map((word) => `${word} ${label}`))
    .join(' | ')
