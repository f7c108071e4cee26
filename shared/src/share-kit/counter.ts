import type { Content } from '../content/index.ts'
import type { Counter } from './facts.ts'
import type { KitContext } from './kit-context.ts'
import { oneLine } from './one-line.ts'
import type { Say } from './say.ts'

/** "+6281234567890" as Indonesians write it: "0812-3456-7890". */
const sayPhone = (number: string): string => number.replace(/^\+62/, '0').replace(/(\d{4})(?=\d{3})/g, '$1-')

const phoneOf = (whatsapp: string | undefined, phone: string | undefined): string =>
  whatsapp ? `WhatsApp ${sayPhone(whatsapp)}` : phone ? `telepon ${sayPhone(phone)}` : ''

/** Where people of an agency can be asked: its first counter, and the city's own number where it has none. */
export function counterOf(agency: Content<'agency'> | undefined, { settings }: KitContext, say: Say): Counter | undefined {
  if (agency === undefined) return undefined
  const [place] = agency.places
  return {
    name: oneLine(agency.shortName || agency.name),
    address: oneLine(place?.address),
    hours: say.content(place?.hours).text,
    phone: phoneOf(place?.whatsapp, place?.phone) || phoneOf(settings.whatsapp, settings.phone),
  }
}

/** The counter as a place to go to: its name and address. */
export const sayCounter = (counter: Counter | undefined): string =>
  [counter?.name ?? '', counter?.address ?? ''].filter((part) => part !== '').join(', ')
