import type { Content } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { PageContext, Words } from './context.ts'

/** A counter with the ways to reach it. */
export type PlaceRow = {
  name: string
  address: string
  hours?: Words
  phone?: { href: string; text: string }
  whatsapp?: { href: string; text: string }
  map?: { href: string; host: string }
}

/** "+6281234567890" as Indonesians write it: "0812-3456-7890". */
export const sayPhone = (number: string): string => number.replace(/^\+62/, '0').replace(/(\d{4})(?=\d{3})/g, '$1-')

/** Opens a WhatsApp conversation, with a text already written when one is given. */
export const whatsappLink = (number: string, text?: string): string =>
  `https://wa.me/${number.replace(/\D/g, '')}${text === undefined ? '' : `?text=${encodeURIComponent(text)}`}`

/** Host of an address, as residents should see it before they open it. */
export const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')

/** The places of an agency; WhatsApp opens with `question` already written. */
export const placeRows = ({ places }: Content<'agency'>, { words }: PageContext, question?: string): PlaceRow[] =>
  places.map(({ name, address, hours, phone, whatsapp, mapUrl }) => ({
    name,
    address,
    ...(hours && { hours: words(hours) }),
    ...(phone && { phone: { href: `tel:${phone}`, text: sayPhone(phone) } }),
    ...(whatsapp && { whatsapp: { href: whatsappLink(whatsapp, question), text: sayPhone(whatsapp) } }),
    ...(mapUrl && { map: { href: mapUrl, host: hostOf(mapUrl) } }),
  }))

/** Where a resident tells an agency something at once: its WhatsApp, the city's, or the agency's page. */
export function reportLink(agency: Content<'agency'>, text: string, { library, path }: PageContext): string {
  const number = agency.places.find(({ whatsapp }) => whatsapp !== undefined)?.whatsapp ?? library.snapshot.settings.whatsapp
  return number === undefined ? path(pathOf('agency', agency.slug)) : whatsappLink(number, text)
}
