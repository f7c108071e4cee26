'use client'
import type { SharePicture } from '@ruang-solusi/shared/link-preview'
import { useEffect, useState } from 'react'
import type { DraftRequest } from '../../share/draft-order.ts'
import { ActionButton } from '../eligibility/action-button.tsx'
import { useWords } from '../eligibility/use-words.ts'
import { askPictures } from './ask-preview.ts'
import { sayBytes } from './card-weight.ts'
import { dataUrl, downloadAll } from './download.ts'

type Props = {
  form: Pick<DraftRequest, 'type' | 'id' | 'data'>
  locale: string
  card: SharePicture
  onSaid: (text: string) => void
}

const shapeNames: Record<SharePicture['shape'], [id: string, en: string]> = {
  landscape: ['Kartu tautan', 'Link card'],
  square: ['Kotak, untuk Instagram dan Facebook', 'Square'],
  status: ['Status WhatsApp', 'WhatsApp status'],
  slide: ['Geser', 'Slide'],
}

/** The pictures of the kit, drawn when they are wanted and from what the form says then. */
export function KitPictures({ form, locale, card, onSaid }: Props) {
  const say = useWords()
  const [others, setOthers] = useState<SharePicture[]>([])
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: pictures of an earlier form are not this one's
  useEffect(() => setOthers([]), [form])
  const fetchOthers = async (): Promise<SharePicture[] | undefined> => {
    if (others.length > 0) return others
    setBusy(true)
    setError('')
    const asked = await askPictures(form, locale, AbortSignal.timeout(30_000))
    setBusy(false)
    if ('error' in asked) {
      setError(asked.error)
      return undefined
    }
    setOthers(asked.answer)
    return asked.answer
  }
  const takeAll = async () => {
    const drawn = await fetchOthers()
    if (drawn === undefined) return
    onSaid(say(`Mengunduh ${drawn.length + 1} gambar.`, `Downloading ${drawn.length + 1} pictures.`))
    await downloadAll([card, ...drawn])
  }
  return (
    <section aria-labelledby="ruang-share-pictures">
      <h2 id="ruang-share-pictures">{say('Gambar siap kirim', 'Pictures')}</h2>
      <p>
        {say(
          'Tanggal dan alamat tercetak di setiap gambar, supaya kiriman lama bisa diperiksa lagi.',
          'Date and address are printed on each, so that an old forward can be checked.',
        )}
      </p>
      <div className="ruang-actions">
        <ActionButton isMain label={say('Unduh semua gambar', 'Download all pictures')} isDisabled={isBusy} onClick={takeAll} />
        <ActionButton label={say('Lihat semua gambar', 'Show all pictures')} isDisabled={isBusy} onClick={fetchOthers} />
      </div>
      {isBusy && <p role="status">{say('Menggambar…', 'Drawing…')}</p>}
      {error && (
        <p className="ruang-share__note ruang-share__note--problem" role="alert">
          {error}
        </p>
      )}
      {others.length > 0 && (
        <ul className="ruang-pictures">
          {[card, ...others].map((picture) => (
            <li key={picture.fileName}>
              {/* biome-ignore lint/performance/noImgElement: it is drawn for this form and has no address */}
              <img src={dataUrl(picture)} alt={picture.alt} width={picture.width} height={picture.height} />
              <span>{say(...shapeNames[picture.shape])}</span>
              <a href={dataUrl(picture)} download={picture.fileName}>
                {say('Unduh', 'Download')} ({sayBytes(picture.bytes)})<span className="ruang-unseen"> {picture.fileName}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
