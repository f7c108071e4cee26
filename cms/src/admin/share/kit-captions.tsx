'use client'
import type { Caption } from '@ruang-solusi/shared/share-kit'
import { useWords } from '../eligibility/use-words.ts'
import { CaptionBox } from './caption-box.tsx'
import { useCaptionEdits } from './use-caption-edits.ts'

type Props = { captions: Caption[]; address: string; onSaid: (text: string) => void }

/** The texts of the kit, one per channel: to change, to copy, and coached while they are changed. */
export function KitCaptions({ captions, address, onSaid }: Props) {
  const say = useWords()
  const [edits, write] = useCaptionEdits()
  return (
    <section aria-labelledby="ruang-share-captions">
      <h2 id="ruang-share-captions">{say('Teks siap kirim', 'Texts')}</h2>
      <p>
        {say(
          'Setiap teks bisa dibaca tanpa membuka tautan, dan memuat tanggal serta alamat halaman. Boleh Anda sesuaikan; perubahan di sini hanya ada selama formulir ini terbuka dan tidak disimpan.',
          'Each text stands alone and carries date and address. Change it freely; changes live only while this form is open.',
        )}
      </p>
      <div className="ruang-captions">
        {captions.map((caption) => (
          <CaptionBox
            key={caption.channel}
            caption={caption}
            edit={edits[caption.channel]}
            host={new URL(address).hostname}
            onEdit={(edit) => write(caption.channel, edit)}
            onSaid={onSaid}
          />
        ))}
      </div>
    </section>
  )
}
