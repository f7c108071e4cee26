'use client'
import { useWords } from '../eligibility/use-words.ts'
import type { Preview } from './ask-preview.ts'
import type { ShareRemark } from './share-remarks.ts'

const standInNames: Record<string, [id: string, en: string]> = {
  agency: ['dinas atau kelurahan', 'agency'],
  startsOn: ['tanggal mulai', 'first day'],
  endsOn: ['tanggal selesai', 'last day'],
}

type Props = { preview: Preview; remarks: ShareRemark[] }

/** What should be better before the link is shared, and what the preview could not know. */
export function PreviewNotes({ preview, remarks }: Props) {
  const say = useWords()
  const { isSiteLive, standIns, card, remarks: left } = preview
  const missing = standIns.map((name) => say(...(standInNames[name] ?? [name, name])))
  const notes = [
    !isSiteLive &&
      say('Situs belum pernah terbit. Pratinjau memakai isi CMS saja.', 'The site has never been published; this uses the CMS alone.'),
    missing.length > 0 &&
      say(
        `Belum dipilih: ${missing.join(', ')}. Di kartu dipakai isian sementara.`,
        `Not chosen yet: ${missing.join(', ')}. The card shows a stand-in.`,
      ),
    left.hidesFaces &&
      say(
        'Gambar yang memuat orang yang bisa dikenali tidak dipakai di kartu.',
        'A picture of recognisable people is not used on the card.',
      ),
    card.lacksPhoto &&
      say('Gambarnya tidak bisa dibuka, jadi kartu digambar tanpa foto.', 'The photo cannot be opened, so the card goes without.'),
    left.leftOut.length > 0 &&
      say(`Tidak terbaca, jadi tidak ikut: ${left.leftOut.join(', ')}.`, `Could not be read: ${left.leftOut.join(', ')}.`),
  ].filter((note) => note !== false)
  return (
    <>
      {remarks.length === 0 ? (
        <p className="ruang-share__good">{say('Judul dan keterangan tampil utuh.', 'Title and description are shown in full.')}</p>
      ) : (
        <ul className="ruang-share__remarks">
          {remarks.map(({ about, text, fix }) => (
            <li key={`${about} ${text}`} data-about={about}>
              {text} {fix && <strong>{fix}</strong>}
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className="ruang-share__note">
          {note}
        </p>
      ))}
    </>
  )
}
