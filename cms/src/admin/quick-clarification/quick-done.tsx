'use client'
import { usePick, useWords } from '../eligibility/use-words.ts'
import { statusWords } from '../status-words.ts'
import { usePublishingStatus } from '../use-publishing-status.ts'
import { CopyText } from './copy-text.tsx'

type Props = {
  id: string
  isLive: boolean
  isSubmitted: boolean
  texts: { whatsapp: string; card: string }
  address: string
  onAgain: () => void
}

/** After sending: where it is, and what to send on. */
export function QuickDone({ id, isLive, isSubmitted, texts, address, onAgain }: Props) {
  const say = useWords()
  const pick = usePick()
  const status = usePublishingStatus(`?type=clarification&id=${id}`, id)
  const document = `/admin/collections/clarifications/${id}`
  if (!isLive) {
    return (
      <div className="ruang-quick">
        <h2>
          {isSubmitted ? say('Sudah diajukan ke redaksi', 'Submitted to the desk') : say('Tersimpan sebagai draf', 'Saved as a draft')}
        </h2>
        <p>
          {isSubmitted
            ? say('Redaksi kota sudah diberi tahu, dan yang menayangkannya. Ingin melengkapi?', 'An editor was told, and publishes it.')
            : say('Belum diajukan. Buka dokumennya, lalu tekan “Ajukan”:', 'Not submitted yet. Open the document and submit it:')}{' '}
          <a href={document}>{say('buka dokumen', 'open the document')}</a>
        </p>
      </div>
    )
  }
  return (
    <div className="ruang-quick">
      <h2>{say('Terima kasih, kabarnya diluruskan', 'Thank you')}</h2>
      <p role="status" data-state={typeof status === 'object' ? status.state : undefined}>
        {typeof status === 'object' ? pick(statusWords(status)) : say('Menunggu situs…', 'Waiting for the site…')}
      </p>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <CopyText title={say('Teks WhatsApp', 'WhatsApp text')} text={texts.whatsapp} />
      <CopyText title={say('Teks kartu', 'Words of the card')} text={texts.card} />
      <p>
        {say(
          'Redaktur lain akan diminta memeriksanya dalam 24 jam. Ada yang perlu dibetulkan? Tambahkan di “Koreksi setelah tayang”:',
          'Another editor is asked to check it within 24 hours.',
        )}{' '}
        <a href={document}>{say('buka dokumen', 'open the document')}</a>
      </p>
      <p>
        <button type="button" className="ruang-link" onClick={onAgain}>
          {say('Luruskan kabar lain', 'Answer another')}
        </button>
      </p>
    </div>
  )
}
