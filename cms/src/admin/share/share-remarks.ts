import type { Piece } from '@ruang-solusi/shared/coach'
import { reviewPiece } from '@ruang-solusi/shared/coach'
import type { ContentType } from '@ruang-solusi/shared/content'
import { cutText, type LinkPlatform, type LinkPreview, linkPlatforms } from '@ruang-solusi/shared/link-preview'

/** Something to do better before a link is shared. */
export type ShareRemark = { about: 'title' | 'description'; text: string; fix?: string }

const platformNames: Record<LinkPlatform, string> = { whatsapp: 'WhatsApp', facebook: 'Facebook', x: 'X', telegram: 'Telegram' }

/** A title of fewer letters says hardly anything beside others in a chat. */
const shortestTitle = 12

/** What these are called is short by nature. */
const namesOnly: ContentType[] = ['topic', 'agency', 'paper']

type Written = { type: ContentType; titleField: string; title: string; summary: string }

const cutOn = (part: 'title' | 'description', text: string): string[] =>
  (Object.keys(linkPlatforms) as LinkPlatform[])
    .filter((platform) => {
      const cuts: { title?: { characters: number }; description?: { characters: number } } = linkPlatforms[platform].cuts
      return cutText(text, cuts[part]) !== text
    })
    .map((platform) => platformNames[platform])

/** What the coach says about the length of title and summary. */
function coached({ type, titleField, title, summary }: Written): ShareRemark[] {
  const piece = { type, [titleField]: title, summary } as Piece
  return reviewPiece(piece).flatMap(({ check, field, message, fix }) => {
    if (check !== 'title-length' && check !== 'summary-length') return []
    return [{ about: field === 'summary' ? 'description' : 'title', text: message, ...(fix ? { fix } : {}) } as const]
  })
}

/** Whether title and description will be cut, or say too little; empty when both are well. */
export function shareRemarks(written: Written, preview: LinkPreview): ShareRemark[] {
  const { title, description, shortened } = preview
  const ofCoach = coached(written)
  const about = (part: ShareRemark['about']) => ofCoach.filter((remark) => remark.about === part)
  const cut = (part: 'title' | 'description', text: string): ShareRemark[] => {
    const names = cutOn(part, text)
    const what = part === 'title' ? 'Judul' : 'Keterangan'
    return names.length === 0 ? [] : [{ about: part, text: `${what} terpotong di ${names.join(', ')}: “${text}”.` }]
  }
  const length = written.title.trim().length
  const ofTitle: ShareRemark[] = shortened.title
    ? [
        {
          about: 'title',
          text: `Judul ${length} huruf, terlalu panjang untuk pratinjau. Yang terbaca hanya: “${title}”.`,
          fix: 'Tulis paling banyak 60 huruf, manfaatnya lebih dulu.',
        },
      ]
    : about('title')
  const short: ShareRemark[] =
    length > 0 && length < shortestTitle && !namesOnly.includes(written.type)
      ? [{ about: 'title', text: `Judul hanya ${length} huruf.`, fix: 'Sebut apa yang didapat, atau untuk siapa.' }]
      : []
  return [...ofTitle, ...short, ...cut('title', title), ...about('description'), ...cut('description', description)]
}
