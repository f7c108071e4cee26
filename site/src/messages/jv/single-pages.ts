import type { WordState } from '@ruang-solusi/shared/share-kit'
import type { singleMessages } from '../single-pages.ts'
import { accessibilityInJavanese } from './accessibility.ts'
import { checkInJavanese } from './check.ts'
import { saveInJavanese } from './save.ts'
import { searchInJavanese } from './search.ts'

export const singleState: WordState = 'terjemahan percobaan'

/** Home, check, about, privacy and the pages for addresses that lead nowhere, in Javanese. */
export const singlesInJavanese: typeof singleMessages = {
  homePage: {
    question: 'Bantuan punapa ingkang cocog kangge kulawarga panjenengan?',
    hint: 'Wangsuli sawetawis pitakenan. Tanpa NIK, wangsulan mboten dipunkintun.',
    start: 'Wiwit mriksa — kirang langkung 2 menit',
    needs: 'Saweg betah punapa?',
    notices: 'Pawartos enggal',
    noNotices: 'Sapunika dereng wonten pawartos. Jadwal layanan lan pambagian badhe katingal ing ngriki.',
    allNotices: 'Sedaya pawartos',
    story: 'Cariyos saking tangga tepalih',
    allStories: 'Sedaya cariyos',
    clarification: 'Priksa pawartos',
    pasted: 'Nampi kintunan sanes? Tempelaken seratanipun ing ngriki',
    doubt: 'Nampi kintunan ingkang mangu-mangu? Priksa rumiyin saderengipun dipunterusaken.',
    guides: 'Pitedah ringkes',
    allGuides: 'Sedaya pitedah',
  },
  checkPage: checkInJavanese,
  searchPage: searchInJavanese,
  savePage: saveInJavanese,
  aboutPage: {
    title: (site) => `Bab ${site}`,
    describe: 'Sinten ingkang ngurus kaca punika, saking pundi isinipun, lan kados pundi papriksanipun.',
  },
  privacyPage: {
    title: 'Privasi',
    describe: 'Data punapa ingkang kula simpen, lan data punapa ingkang mboten nate kula suwun saking panjenengan.',
  },
  accessibilityPage: accessibilityInJavanese,
  notFoundPage: {
    title: 'Kaca mboten kepanggih',
    text: 'Alamatipun mbokmenawi klentu seratanipun utawi kapenggal nalika dipunkintun. Ingkang panjenengan padosi mbokmenawi wonten ing ngriki.',
    describe: 'Alamat punika mboten wonten. Pirsani daptar program bantuan, priksa pawartos, pitedah, lan kabetahan kulawarga panjenengan.',
  },
  gonePage: {
    title: 'Kaca punika sampun mboten wonten',
    text: 'Alamat punika sampun mboten dipunginakaken. Katrangan ingkang taksih lumampah wonten ing daptar punika.',
    describe: 'Kaca punika sampun mboten wonten. Pirsani daptar program bantuan, priksa pawartos, lan pitedah ingkang taksih lumampah.',
  },
  missing: { search: 'Madosi ing situs punika', needs: 'Saweg betah punapa?', lists: 'Utawi bikak daptaripun' },
  describePadding: 'Katrangan jangkep, langkah, lan sumberipun wonten ing kaca resmi punika.',
}
