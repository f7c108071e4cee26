import type { Content } from '@ruang-solusi/shared/content'

type Clarification = Content<'clarification'>

/** What the short screen asks. */
export type QuickAnswers = Pick<Clarification, 'claim' | 'verdict' | 'kind' | 'seenIn'> & {
  /** The truth in a sentence, and in full. */
  name: string
  correction: string
  agency: string
  programme: string
  evidence: string
  evidenceUrl: string
  /** One step a line. */
  procedure: string
  withFirstAid: boolean
}

const carefully = [
  'Jangan isi NIK, foto KTP, PIN, atau kode OTP di tautan kiriman. Buka sendiri alamat resminya (berakhiran .go.id).',
  'Ragu? Tanyakan ke kelurahan. Gratis.',
]

/** What to do for whoever believed it; without blame. */
export const firstAid = [
  'Jangan panik, banyak yang mengalaminya.',
  'Sudah memberi PIN atau OTP? Hubungi bank dari nomor di balik kartu, minta rekening diblokir, lalu ganti PIN.',
  'Sudah mengirim foto KTP? Simpan tangkapan layar dan laporkan ke kelurahan.',
]

/** The screen as it opens: the commonest case is filled in. */
export const blankAnswers = (agency: string): QuickAnswers => ({
  claim: '',
  verdict: 'false',
  kind: 'impostor',
  seenIn: ['whatsapp'],
  name: '',
  correction: '',
  agency,
  programme: '',
  evidence: '',
  evidenceUrl: '',
  procedure: carefully.join('\n'),
  withFirstAid: true,
})
