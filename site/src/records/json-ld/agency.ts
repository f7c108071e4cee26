import type { Content } from '@ruang-solusi/shared/content'
import type { GovernmentOrganizationLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { areaOf, placeThing } from './organisations.ts'
import type { ShownPage } from './shown-page.ts'

/** An agency with its counters and the accounts that are really its own. */
export const governmentOrganization = (
  { name, shortName, places, officialAccounts }: Content<'agency'>,
  { url, description }: ShownPage,
  context: PageContext,
): GovernmentOrganizationLeaf => {
  const accounts = officialAccounts.flatMap((account) => account.url ?? [])
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(shortName === name ? {} : { alternateName: shortName }),
    description,
    url,
    areaServed: areaOf(context),
    ...(places.length === 0 ? {} : { location: places.map(placeThing) }),
    ...(accounts.length === 0 ? {} : { sameAs: accounts }),
  }
}
