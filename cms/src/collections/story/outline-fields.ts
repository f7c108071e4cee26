import type { Field } from 'payload'
import { lines, localisedTextarea } from '../../fields/localised.ts'
import { words } from '../../words.ts'

/** The guided outline: situation → problem → turning point → what helped → what the reader can do. */
export const outlineFields: Field[] = [
  localisedTextarea({
    name: 'situation',
    label: words('1. Keadaan: siapa orangnya, apa yang ia kerjakan?', '1. Situation'),
    description: words(
      'Mulai dari orangnya, bukan dari kekurangannya. Tanyakan: “Biasanya sehari-hari Ibu mengerjakan apa?” Tulis seperti ia bercerita: saya, kami.',
      'Begin with the person, not with what is lacking.',
    ),
  }),
  localisedTextarea({
    name: 'problem',
    label: words('2. Masalah: apa yang menghalangi, dan kenapa?', '2. Problem'),
    description: words(
      'Gali sampai sebabnya: syarat mana, jarak, biaya, surat, jam buka, informasi yang tidak sampai. Tanyakan “kenapa begitu?” dua atau tiga kali. Yang bermasalah keadaannya, bukan orangnya; tanpa “miskin”, “malang”, atau “pasrah”.',
      'Dig down to the cause. The situation is the problem, never the person. No pity.',
    ),
  }),
  localisedTextarea({
    name: 'turningPoint',
    label: words('3. Titik balik: kapan mulai berubah, siapa yang memulai?', '3. Turning point'),
    description: words(
      'Satu kejadian saja: tetangga memberi tahu, sebuah kertas, satu pertanyaan di loket. Beri peran kepada orangnya: apa yang ia putuskan sendiri?',
      'One event. What did the person decide?',
    ),
  }),
  localisedTextarea({
    name: 'whatHelped',
    label: words('4. Yang membantu: langkah apa yang berhasil?', '4. What helped'),
    description: words(
      'Urutan yang nyata dan bisa ditiru, beserta berapa lama. Sebut layanannya, bukan nama pejabatnya. Jujur juga tentang yang belum selesai.',
      'Real steps that others can follow. The service, not an official.',
    ),
  }),
  lines({
    name: 'whatYouCanDo',
    label: words('5. Yang bisa Anda lakukan', '5. What you can do'),
    description: words(
      'Dua sampai tiga ajakan: satu untuk yang senasib (mulai dari mana), satu untuk tetangga atau pembaca lain (bisa membantu apa).',
      'Two or three: one for people alike, one for neighbours.',
    ),
    required: true,
    row: { singular: words('Tindakan', 'Action'), plural: words('Tindakan', 'Actions') },
  }),
]
