import { dayInJakarta, formatDay } from '@ruang-solusi/shared/day'
import type { PayloadRequest } from 'payload'

/** What is filled in before printing; what is missing is left open to be written by hand. */
export type FormFacts = {
  city: string
  phone: string | undefined
  code: string | undefined
  person: string | undefined
  until: string | undefined
}

const spaced = (phone: string): string => phone.replace(/^\+62(\d{3})(\d{3,4})(\d+)$/, '0$1 $2 $3')

/** The facts of the form for a consent that this user may see; a blank form without one. */
export async function readFormFacts(req: PayloadRequest, id: string | undefined): Promise<FormFacts> {
  const { cityName, phone, whatsapp } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true })
  const number = phone || whatsapp
  const found =
    id === undefined
      ? undefined
      : await req.payload.find({ collection: 'consents', where: { id: { equals: id } }, limit: 1, depth: 0, overrideAccess: false, req })
  const consent = found?.docs[0]
  return {
    city: cityName ?? '',
    phone: number ? spaced(number) : undefined,
    code: consent?.withdrawalCode ?? undefined,
    person: consent?.person,
    until: consent?.expiresOn ? formatDay(dayInJakarta(new Date(consent.expiresOn))) : undefined,
  }
}
