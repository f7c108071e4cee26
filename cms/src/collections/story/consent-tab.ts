import type { Field } from 'payload'
import { consentsField } from '../../fields/references.ts'
import { words } from '../../words.ts'

const isComposed = (data: Record<string, unknown>): boolean => data?.composed === true
const hasTeller = (data: Record<string, unknown>): boolean => data?.composed !== true

/** Who agreed to the story, or that it is nobody's in particular. */
export const consentFields: Field[] = [
  {
    type: 'checkbox',
    name: 'composed',
    label: words('Cerita gabungan', 'Composed story'),
    defaultValue: false,
    admin: {
      description: words(
        'Centang bila disusun dari beberapa pengalaman, sehingga bukan cerita satu orang. Halaman dan kartu mengatakannya. Cerita gabungan tidak memerlukan persetujuan satu orang, tetapi tetap harus dipastikan di bawah ini.',
        'Tick when written together from several experiences, so that it is nobody’s own story. No single consent is needed then, but a confirmation is.',
      ),
    },
  },
  {
    type: 'checkbox',
    name: 'composedConfirmed',
    label: words('Sudah saya pastikan: tidak ada satu orang pun yang bisa dikenali', 'I made sure that nobody can be recognised'),
    defaultValue: false,
    custom: { private: true },
    hooks: { beforeDuplicate: [() => false] },
    admin: {
      condition: isComposed,
      description: words(
        'Minta rekan membaca: apakah ada tetangga yang akan menebak ini cerita siapa? Ubah pekerjaan, jumlah anak, atau tempat yang terlalu khas. Foto orang dan nama asli tidak dipakai.',
        'Let a colleague read it: would a neighbour guess whose story this is?',
      ),
    },
  },
  consentsField(
    words('Persetujuan', 'Consents'),
    words(
      'Persetujuan setiap orang yang bercerita. Cerita baru bisa tayang bila semuanya masih berlaku dan mencakup cerita serta situs. Begitu ditarik atau habis masanya, halaman, foto, kartu, dan bahan bagikannya turun sendiri.',
      'The consent of everyone who tells. Once withdrawn or expired, page, photo, card and kit leave by themselves.',
    ),
    hasTeller,
  ),
  {
    type: 'checkbox',
    name: 'realName',
    label: words('Memakai nama asli', 'With the real name'),
    defaultValue: false,
    custom: { leftOutWhenEmpty: true },
    hooks: { beforeDuplicate: [() => false] },
    admin: {
      condition: hasTeller,
      description: words(
        'Biarkan kosong: nama samaran melindungi. Centang hanya bila orangnya sendiri ingin disebut, dan persetujuannya mencakup nama asli.',
        'Leave empty: an alias protects. Only when the person wants to be named and the consent covers it.',
      ),
    },
  },
]
