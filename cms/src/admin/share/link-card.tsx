'use client'

/** What a platform shows of a link, already cut to its length. */
export type LinkWords = { title: string; description: string; host: string; siteName: string; address: string; image: string; alt: string }
type Look = 'whatsapp' | 'whatsapp-dark' | 'facebook' | 'x' | 'telegram'

type Props = { look: Look; words: LinkWords | undefined }

/** One link preview in the manner of a platform; without words the empty shape of it, so that nothing jumps when they come. */
export function LinkCard({ look, words }: Props) {
  const isTelegram = look === 'telegram'
  const isWhatsapp = look.startsWith('whatsapp')
  const image = words ? (
    // biome-ignore lint/performance/noImgElement: it is drawn for this form and has no address
    <img className="ruang-unfurl__image" src={words.image} alt={words.alt} width={1200} height={630} />
  ) : (
    <span className="ruang-unfurl__image ruang-unfurl__blank" />
  )
  const text = (
    <span className="ruang-unfurl__text">
      {look === 'facebook' && <span className="ruang-unfurl__host">{words?.host}</span>}
      {isTelegram && <span className="ruang-unfurl__site">{words?.siteName}</span>}
      <strong className="ruang-unfurl__title">{words?.title ?? '\u00a0'}</strong>
      <span className="ruang-unfurl__description">{words?.description ?? '\u00a0'}</span>
      {(isWhatsapp || look === 'x') && <span className="ruang-unfurl__host">{words?.host ?? '\u00a0'}</span>}
    </span>
  )
  const address = words?.address.replace(/^https?:\/\//, '') ?? '\u00a0'
  return (
    <div className={`ruang-unfurl ruang-unfurl--${look}`}>
      <div className="ruang-unfurl__bubble">
        {isTelegram && <span className="ruang-unfurl__address">{address}</span>}
        <div className="ruang-unfurl__card">
          {isTelegram ? text : image}
          {isTelegram ? image : text}
        </div>
        {isWhatsapp && (
          <span className="ruang-unfurl__address">
            {address}
            <span className="ruang-unfurl__time" aria-hidden="true">
              09.41 ✓✓
            </span>
          </span>
        )}
      </div>
    </div>
  )
}
