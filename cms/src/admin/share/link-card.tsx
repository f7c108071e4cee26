'use client'

/** What a platform shows of a link, already cut to its length. */
export type LinkWords = { title: string; description: string; host: string; siteName: string; address: string; image: string; alt: string }
export type Look = 'whatsapp' | 'whatsapp-dark' | 'facebook' | 'x' | 'telegram'

type Props = { look: Look; words: LinkWords | undefined }

/** One link preview in the manner of a platform; without words the empty shape of it, so that nothing jumps when they come. */
export function LinkCard({ look, words }: Props) {
  const isTelegram = look === 'telegram'
  const isWhatsapp = look.startsWith('whatsapp')
  const image = words ? (
    // biome-ignore lint/performance/noImgElement: it is drawn for this form and has no address
    <img className="ruang-link__image" src={words.image} alt={words.alt} width={1200} height={630} />
  ) : (
    <span className="ruang-link__image ruang-link__blank" />
  )
  const text = (
    <span className="ruang-link__text">
      {look === 'facebook' && <span className="ruang-link__host">{words?.host}</span>}
      {isTelegram && <span className="ruang-link__site">{words?.siteName}</span>}
      <strong className="ruang-link__title">{words?.title ?? '\u00a0'}</strong>
      <span className="ruang-link__description">{words?.description ?? '\u00a0'}</span>
      {(isWhatsapp || look === 'x') && <span className="ruang-link__host">{words?.host ?? '\u00a0'}</span>}
    </span>
  )
  const address = words?.address.replace(/^https?:\/\//, '') ?? '\u00a0'
  return (
    <div className={`ruang-link ruang-link--${look}`}>
      <div className="ruang-link__bubble">
        {isTelegram && <span className="ruang-link__address">{address}</span>}
        <div className="ruang-link__card">
          {isTelegram ? text : image}
          {isTelegram ? image : text}
        </div>
        {isWhatsapp && (
          <span className="ruang-link__address">
            {address}
            <span className="ruang-link__time" aria-hidden="true">
              09.41 ✓✓
            </span>
          </span>
        )}
      </div>
    </div>
  )
}
