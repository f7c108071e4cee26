import type { Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { localisedTextarea } from '../../fields/localised.ts'
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
  {
    type: 'array',
    name: 'whatYouCanDo',
    label: words('5. Yang bisa dilakukan pembaca', '5. What the reader can do'),
    labels: { singular: words('Ajakan', 'Action'), plural: words('Ajakan', 'Actions') },
    minRows: 1,
    required: true,
    admin: {
      description: words(
        'Dua sampai tiga ajakan yang bisa dimulai besok pagi. Pilih jenisnya; di situs setiap ajakan mendapat tautannya sendiri.',
        'Two or three actions that can begin tomorrow. Each gets its own link on the site.',
      ),
    },
    fields: [
      choice({
        name: 'action',
        label: words('Jenis ajakan', 'Kind of action'),
        description: words(
          'Kabari: teruskan cerita ini lewat WhatsApp. Temani: ke halaman program yang membantu. Laporkan: ke panduan data atau WhatsApp dinas. Tawarkan bantuan: ke WhatsApp dinas.',
          'Tell: pass the story on. Accompany: the programmes. Report: the guide on wrong data or the agency. Offer: the agency.',
        ),
        // also what rows written before there were kinds are read as
        initial: 'tell',
        options: {
          tell: words('Kabari yang memerlukan', 'Tell those who need it'),
          accompany: words('Temani mengurus', 'Go along'),
          'report-data': words('Laporkan data keliru', 'Report wrong data'),
          'offer-help': words('Tawarkan bantuan', 'Offer help'),
        },
      }),
      localisedTextarea({
        name: 'text',
        label: words('Isi ajakan', 'Text'),
        description: words(
          'Satu langkah yang nyata: siapa, ke mana, berbuat apa. Misalnya: “Temani orang tuanya bertanya ke wali kelas.”',
          'One real step: who, where, what.',
        ),
      }),
    ],
  },
]
