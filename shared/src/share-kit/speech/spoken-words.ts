import type { WordState } from '../frame-words.ts'

/** What a voice says around the content; `{…}` is filled in. */
export const indonesianSpeech = {
  example: 'CONTOH, belum diperiksa dinas.',
  greeting: 'Bapak dan Ibu, ini kabar dari {agency}.',
  correction: 'Bapak dan Ibu, mohon izin berbagi. Terima kasih sudah peduli.',
  genuine: 'Bapak dan Ibu, terima kasih sudah saling mengabari.',
  whom: 'Untuk {whom}.',
  conditions: 'Syaratnya, {whom}.',
  bring: 'Bawa {papers}.',
  morePapers: 'Ada surat tambahan untuk keadaan tertentu.',
  where: 'Datang ke {where}.',
  ask: 'Tanyakan ke {where}.',
  when: 'Waktunya {when}.',
  until: 'Berlaku sampai {day}.',
  cost: '{cost}.',
  money: 'Ada yang meminta uang? Laporkan ke kelurahan.',
  checked: 'Diperiksa {day}.',
  changed: 'Diperbarui {day}.',
  back: 'Cek lagi di {host}.',
  kindness: 'Pesan yang beredar tampak meyakinkan, jadi wajar bila sempat diteruskan.',
  neighbours: 'Mohon sampaikan juga kepada tetangga yang mungkin memerlukannya.',
  secrets: 'Jangan berikan NIK, PIN, atau kode OTP kepada siapa pun.',
  unsure: 'Bila ragu, tanyakan dulu ke kelurahan.',
  again: 'Petugas kelurahan siap membantu menjelaskan.',
  calmly: 'Tidak perlu terburu-buru, pahami dulu keterangannya sebelum mengurus apa pun.',
  thanks: 'Terima kasih.',
  mixed: 'Sebagian keterangan disampaikan dalam bahasa Indonesia.',
  and: 'dan',
} as const
export type SpokenKey = keyof typeof indonesianSpeech

const trial = (text: string): { text: string; state: WordState } => ({ text, state: 'terjemahan percobaan' })

/** The same in polite krama; nobody has reviewed it yet where it says so. */
export const javaneseSpeech: Record<SpokenKey, { text: string; state: WordState }> = {
  example: trial('CONTOH, dereng dipunpriksa dinas.'),
  greeting: trial('Bapak saha Ibu, punika pawartos saking {agency}.'),
  correction: trial('Bapak saha Ibu, nyuwun palilah andum katrangan. Matur nuwun sampun nggatosaken.'),
  genuine: trial('Bapak saha Ibu, matur nuwun sampun sami ngabari.'),
  whom: trial('Kangge {whom}.'),
  conditions: trial('Saratipun, {whom}.'),
  bring: trial('Ingkang kedah dipunbeta: {papers}.'),
  morePapers: trial('Wonten serat tambahan kangge kawontenan mirunggan.'),
  where: trial('Mangga tindak dhateng {where}.'),
  ask: trial('Mangga nyuwun pirsa dhateng {where}.'),
  when: trial('Wekdalipun {when}.'),
  until: trial('Wekasanipun {day}.'),
  cost: trial('{cost}.'),
  money: trial('Wonten ingkang nyuwun arta? Mangga dipunlapuraken dhateng kelurahan.'),
  checked: trial('Katrangan punika dipunpriksa {day}.'),
  changed: trial('Katrangan punika dipunanyaraken {day}.'),
  back: trial('Mangga dipunpriksa malih ing {host}.'),
  kindness: trial('Pawartosipun pancen kados leres, dados limrah menawi sampun kalajeng dipunterusaken.'),
  neighbours: trial('Mangga dipunaturaken ugi dhateng tangga tepalih ingkang mbetahaken.'),
  secrets: trial('Sampun ngantos nyukani NIK, PIN, utawi kode OTP dhateng sinten kemawon.'),
  unsure: trial('Menawi mangu-mangu, mangga nyuwun pirsa rumiyin dhateng kelurahan.'),
  again: trial('Petugas kelurahan tansah cumawis mbiyantu.'),
  calmly: trial('Mboten prelu kesesa, mangga dipunmangertosi rumiyin katranganipun saderengipun ngurus punapa kemawon.'),
  thanks: trial('Matur nuwun.'),
  mixed: trial('Nyuwun pangapunten, saperangan katrangan taksih ngagem basa Indonesia.'),
  and: trial('lan'),
}
