import type { WordEntry } from '../word-lists.ts'
import { entry } from './entry.ts'

/** News without a source. */
export const hearsay: WordEntry[] = [
  entry('kabarnya', {
    unlessBefore: 'sampai perlu tiba sering tidak datang beredar palsu benar baik menyebar',
    unlessAfter: 'jadi apa bagaimana membaca mendengar',
  }),
  entry(
    'katanya | konon | isunya | rumornya | gosipnya | infonya | denger-denger | dengar-dengar | kata orang | kata tetangga | kata netizen | kata warganet | ada yang bilang | ada yang mengatakan | ada yang ngomong | orang bilang | orang-orang bilang | menurut orang | desas-desus | bocoran info | info bocoran | info orang dalam | grup sebelah | info valid | info a1 | entah benar',
  ),
  entry(
    'menurut kabar | menurut info yang beredar | menurut informasi yang beredar | info di grup | info dari grup | info grup | kabar dari grup | menurut grup | berdasarkan kabar | berdasarkan isu | berdasarkan rumor | menurut sumber terpercaya',
  ),
  entry(
    ['beredar', 'tersebar', 'dengar', 'dapat', 'ada', 'ramai', 'viral']
      .flatMap((verb) => ['kabar', 'info', 'informasi', 'isu', 'rumor', 'berita'].map((news) => `${verb} ${news}`))
      .flatMap((told) => ['bahwa', 'kalau', 'katanya'].map((word) => `${told} ${word}`))
      .join(' | '),
    { unlessAfter: 'bila jika kalau apabila jangan tidak' },
  ),
  entry('disinyalir | ditengarai | santer terdengar | dikabarkan | diisukan | digosipkan'),
  entry('sepertinya sih | kayaknya | kalau tidak salah | setahu saya | seingat saya'),
]
