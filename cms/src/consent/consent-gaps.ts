import { formatDay, type IsoDay } from '@ruang-solusi/shared/day'
import type { ConsentFacts, Use } from './consent-facts.ts'

const uncovered: Record<Use, string> = {
  text: 'belum mencakup cerita (kata-katanya)',
  image: 'belum mencakup foto',
  name: 'belum mencakup nama asli',
}

/**
 * Why a consent does not cover these uses on the site on a day, each as the end of an Indonesian sentence; empty when it does.
 * A consent that was withdrawn, has expired or is incomplete covers nothing.
 */
export function consentGaps(consent: ConsentFacts, uses: readonly Use[], day: IsoDay): string[] {
  if (consent.isWithdrawn) return ['sudah ditarik']
  const { takenOn, expiresOn } = consent
  const gaps: [isMissing: boolean, gap: string][] = [
    [takenOn === undefined || takenOn > day, 'tanggalnya belum berlaku'],
    [expiresOn === undefined, 'belum ada tanggal berakhir'],
    [expiresOn !== undefined && expiresOn < day, `sudah berakhir ${expiresOn === undefined ? '' : formatDay(expiresOn)}`],
    [consent.isChild && !consent.hasGuardian, 'untuk anak, harus ada nama dan hubungan walinya'],
    [!consent.isFree, 'belum dicatat bahwa menolak tidak memengaruhi bantuan'],
    [!consent.isIndependent, 'pengambilnya belum menyatakan tidak memutuskan bantuan orang ini'],
    [!consent.hasEvidence, 'belum ada buktinya (foto formulir atau rekaman)'],
    [!consent.isReadBack, 'belum dibacakan ulang kepada orangnya'],
    [!consent.channels.includes('site'), 'belum mencakup situs'],
    ...uses.map((use): [boolean, string] => [!consent.scope.includes(use), uncovered[use]]),
  ]
  return gaps.filter(([isMissing]) => isMissing).map(([, gap]) => gap)
}
