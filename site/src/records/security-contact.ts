import { pagePaths } from '@ruang-solusi/shared/paths'
import { changedOnOf } from './changed-on.ts'
import { whatsappLink } from './contacts.ts'
import type { PageContext } from './context.ts'

/** Where this file is asked for (RFC 9116). */
export const securityPath = '/.well-known/security.txt'

const validDays = 364
const dayMs = 24 * 60 * 60 * 1000

/** Whom to tell about a hole in the site, as RFC 9116 writes it. It is valid for less than a year from the newest day of the content. */
export function securityContact({ library, siteUrl }: PageContext): string {
  const { email, phone, whatsapp } = library.snapshot.settings
  const given = [email && `mailto:${email}`, whatsapp && whatsappLink(whatsapp), phone && `tel:${phone}`].filter(Boolean)
  const contacts = given.length > 0 ? given : [`${siteUrl}${pagePaths.about}`]
  const newest = changedOnOf(pagePaths.home, library) ?? '2026-01-01'
  const expires = new Date(Date.parse(`${newest}T00:00:00Z`) + validDays * dayMs).toISOString().replace('.000', '')
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    'Preferred-Languages: id, en',
    `Canonical: ${siteUrl}${securityPath}`,
    '',
  ].join('\n')
}
