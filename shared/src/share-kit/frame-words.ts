/** What a speaker of the language said of a text. */
export type WordState = 'ditinjau penutur' | 'terjemahan percobaan'

/** What captions say around the content; `{…}` is filled in. */
export const indonesianFrame = {
  'entry-apply': 'Anda bisa mendaftar sendiri.',
  'entry-kelurahan': 'Anda tidak mendaftar sendiri; kelurahan yang mengusulkan.',
  'entry-school': 'Anda tidak mendaftar sendiri; sekolah yang mengusulkan.',
  'entry-nominated': 'Anda tidak mendaftar sendiri; pemerintah kota yang mengusulkan.',
  'entry-automatic': 'Anda tidak perlu mendaftar; diberikan kepada keluarga yang sudah terdata.',
  'where-kelurahan': 'kelurahan Anda (boleh lewat RT/RW)',
  'where-school': 'sekolah (wali kelas atau operator)',
  'when-until': 'sampai {day}',
  'when-from': 'mulai {day}',
  'when-soon': 'segera, tanggalnya belum diumumkan',
  'when-open': 'sedang berjalan, batas waktunya belum diumumkan',
  'when-closed': 'sedang ditutup',
  'when-not-here': 'tidak ada di {city}',
  'when-past': 'sudah selesai, {days}',
  closed: '{name}: sedang ditutup',
  'not-here': '{name}: tidak ada di {city}',
  free: 'Gratis',
  everyone: 'seluruh warga {city}',
  residents: 'warga {places}',
  'no-papers': 'tidak ada surat khusus yang disebutkan, tanyakan dulu',
  'no-papers-shut': 'belum ada, karena tidak ada pendaftaran',
  'opening-correction': 'Mohon izin berbagi, Bapak/Ibu. Terima kasih sudah peduli dan saling mengabari.',
  'opening-short': 'Mohon izin berbagi, Bapak/Ibu.',
  'lead-truth': 'Yang benar:',
  'lead-genuine': 'Kabar ini benar:',
  'lead-unproven': 'Yang sudah diketahui:',
  'lead-guide': 'Panduan:',
  'lead-topic': 'Sedang perlu bantuan?',
  'paper-how': '{name}: cara mengurusnya',
  once: 'sekali',
  monthly: 'sebulan',
  quarterly: 'per tiga bulan',
  semester: 'per semester',
  yearly: 'setahun',
  'as-needed': '',
} as const
export type FrameKey = keyof typeof indonesianFrame

const trial = (text: string): { text: string; state: WordState } => ({ text, state: 'terjemahan percobaan' })

/** The same in polite krama, for voices; nobody has reviewed it yet where it says so. */
export const javaneseFrame: Record<FrameKey, { text: string; state: WordState }> = {
  'entry-apply': trial('Panjenengan saged ndhaftar piyambak.'),
  'entry-kelurahan': trial('Panjenengan mboten ndhaftar piyambak; kelurahan ingkang ngusulaken.'),
  'entry-school': trial('Panjenengan mboten ndhaftar piyambak; sekolah ingkang ngusulaken.'),
  'entry-nominated': trial('Panjenengan mboten ndhaftar piyambak; pamarentah kitha ingkang ngusulaken.'),
  'entry-automatic': trial('Mboten prelu ndhaftar; kaparingaken dhateng kulawarga ingkang sampun kadhata.'),
  'where-kelurahan': trial('kelurahan panjenengan (saged lumantar RT utawi RW)'),
  'where-school': trial('sekolah (wali kelas utawi operator)'),
  'when-until': trial('dumugi {day}'),
  'when-from': trial('wiwit {day}'),
  'when-soon': trial('sakedhap malih, dintenipun dereng dipunumumaken'),
  'when-open': trial('saweg lumampah, wekasanipun dereng dipunumumaken'),
  'when-closed': trial('saweg katutup'),
  'when-not-here': trial('mboten wonten ing {city}'),
  'when-past': trial('sampun rampung, {days}'),
  closed: trial('{name}: saweg katutup'),
  'not-here': trial('{name}: mboten wonten ing {city}'),
  free: trial('Gratis, mboten mbayar'),
  everyone: trial('sedaya warga {city}'),
  residents: trial('warga {places}'),
  'no-papers': trial('mboten wonten serat mirunggan, mangga dipunpirsani rumiyin'),
  'no-papers-shut': trial('dereng wonten, amargi mboten wonten pendaftaran'),
  'opening-correction': trial('Nyuwun pangapunten, Bapak Ibu. Matur nuwun sampun sami ngabari.'),
  'opening-short': trial('Nyuwun pangapunten, Bapak Ibu.'),
  'lead-truth': trial('Ingkang leres:'),
  'lead-genuine': trial('Pawartos punika leres:'),
  'lead-unproven': trial('Ingkang sampun dipunmangertosi:'),
  'lead-guide': trial('Pitedah:'),
  'lead-topic': trial('Saweg mbetahaken pambiyantu?'),
  'paper-how': trial('{name}: cara ngurusipun'),
  once: trial('sapisan'),
  monthly: trial('saben wulan'),
  quarterly: trial('saben tigang wulan'),
  semester: trial('saben semester'),
  yearly: trial('saben taun'),
  'as-needed': trial(''),
}

/** The worst state among some strings of the frame. */
export const stateOf = (words: { state: WordState }[]): WordState =>
  words.some(({ state }) => state === 'terjemahan percobaan') ? 'terjemahan percobaan' : 'ditinjau penutur'
