'use client'
import { cutText, linkPlatforms } from '@ruang-solusi/shared/link-preview'
import { useWords } from '../eligibility/use-words.ts'
import type { Preview } from './ask-preview.ts'
import { weighCard } from './card-weight.ts'
import { dataUrl } from './download.ts'
import { LinkCard, type LinkWords } from './link-card.tsx'
import { PreviewNotes } from './preview-notes.tsx'
import type { ShareRemark } from './share-remarks.ts'

const looks = [
  { look: 'whatsapp', platform: 'whatsapp', name: 'WhatsApp, terang', sayName: 'WhatsApp, light' },
  { look: 'whatsapp-dark', platform: 'whatsapp', name: 'WhatsApp, gelap', sayName: 'WhatsApp, dark' },
  { look: 'facebook', platform: 'facebook', name: 'Facebook', sayName: 'Facebook' },
  { look: 'x', platform: 'x', name: 'X', sayName: 'X' },
  { look: 'telegram', platform: 'telegram', name: 'Telegram', sayName: 'Telegram' },
] as const

const wordsOn = (preview: Preview, platform: (typeof looks)[number]['platform']): LinkWords => {
  const cuts: { title?: { characters: number }; description?: { characters: number } } = linkPlatforms[platform].cuts
  return {
    title: cutText(preview.title, cuts.title),
    description: cutText(preview.description, cuts.description),
    host: new URL(preview.address).host,
    siteName: preview.siteName,
    address: preview.address,
    image: dataUrl(preview.card),
    alt: preview.card.alt,
  }
}

type Props = { preview: Preview | undefined; isLoading: boolean; remarks: ShareRemark[] }

/** The link as each platform shows it, with what should be better; empty shapes until the first card is there. */
export function LinkPreviews({ preview, isLoading, remarks }: Props) {
  const say = useWords()
  const weight = preview && weighCard(preview.card)
  return (
    <section aria-labelledby="ruang-share-link" aria-busy={isLoading}>
      <h2 id="ruang-share-link">{say('Tautannya di ponsel', 'The link on phones')}</h2>
      <p className={`ruang-share__weight${weight?.isHeavy ? ' ruang-share__weight--heavy' : ''}`}>
        {weight ? (
          <>
            <strong>{say(`Kartu ${weight.size}`, `Card ${weight.size}`)}</strong> {weight.verdict}
          </>
        ) : (
          '\u00a0'
        )}
      </p>
      <div className="ruang-share__notes" aria-live="polite">
        {preview && <PreviewNotes preview={preview} remarks={remarks} />}
      </div>
      <ul className={`ruang-previews${isLoading ? ' ruang-previews--loading' : ''}`}>
        {looks.map(({ look, platform, name, sayName }) => (
          <li key={look} data-platform={look}>
            <h3>{say(name, sayName)}</h3>
            <LinkCard look={look} words={preview && wordsOn(preview, platform)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
