import type { Content } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import type { CityLeaf, GovernmentOrganizationLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'

/** The city, which publishes the site. */
export const city = ({ library, siteUrl }: PageContext): GovernmentOrganizationLeaf => ({
  '@type': 'GovernmentOrganization',
  name: library.snapshot.settings.cityName,
  url: `${siteUrl}/`,
})

/** The area that the city's services are for. */
export const areaOf = ({ library }: PageContext): CityLeaf => ({ '@type': 'City', name: library.snapshot.settings.cityName })

/** An agency as other things name it. */
export function agencyReference(slug: string, { library, siteUrl }: PageContext): GovernmentOrganizationLeaf {
  const { name } = library.need('agency', slug)
  return { '@type': 'GovernmentOrganization', name, url: `${siteUrl}${pathOf('agency', slug)}` }
}

type Place = Content<'agency'>['places'][number]

/** A counter by name and address; numbers are left to the page, where they come with their hours. */
export const placeThing = ({ name, address }: Pick<Place, 'name' | 'address'>) => ({ '@type': 'Place', name, address }) as const
