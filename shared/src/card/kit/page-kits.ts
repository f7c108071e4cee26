import { listPaths, pagePaths } from '../../paths.ts'
import type { CardContext } from '../context.ts'
import { type PageKey, pageCards, pageKeys } from '../pages.ts'
import { fact } from './facts.ts'
import { type Kit, kitOf } from './kit.ts'

/** Where a page is; the one for addresses that lead nowhere sends to the front page. */
function pathOfPage(key: PageKey): string {
  const type = (Object.keys(listPaths) as (keyof typeof listPaths)[]).find((name) => key === `list-${name}`)
  if (type !== undefined) return listPaths[type]
  return key in pagePaths ? pagePaths[key as keyof typeof pagePaths] : pagePaths.home
}

function pageKit(key: PageKey, context: CardContext): Kit {
  const { cityName } = context.snapshot.settings
  const card = pageCards[key](context)
  return kitOf(card, pathOfPage(key), context, {
    name: card.badge,
    facts: [
      ...fact('Untuk siapa', `Semua warga ${cityName}, dan siapa saja yang mau membantu tetangganya.`),
      ...fact('Perlu apa', 'Cukup ponsel. Tanpa mendaftar, tanpa NIK, tanpa foto KTP.'),
      ...fact('Tanpa internet', 'Tanyakan ke kantor kelurahan tempat Anda tinggal.'),
      ...fact('Biaya', 'Gratis', 'Ada yang meminta uang? Laporkan ke kelurahan'),
    ],
    until: 'Berlaku sampai ada kabar baru',
    slides: [],
  })
}

/** The share kit of each page that exists once. */
export const pageKits = Object.fromEntries(pageKeys.map((key) => [key, (context: CardContext) => pageKit(key, context)])) as Record<
  PageKey,
  (context: CardContext) => Kit
>
