import rss from '@astrojs/rss'
import { feedPath } from '@ruang-solusi/shared/paths'
import type { APIRoute } from 'astro'
import { siteContext } from '../layouts/site-context.ts'
import { escapeHtml } from '../records/escape-html.ts'
import { feed } from '../records/feed.ts'

/** Noon in Jakarta is the same day wherever it is read. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00+07:00`)

export const GET: APIRoute = () => {
  const context = siteContext()
  const { title, description, home, entries } = feed(context)
  const self = escapeHtml(context.siteUrl + feedPath)
  return rss({
    title,
    description,
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${context.locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: entries.map(({ publishedOn, link, ...item }) => ({ ...item, link: context.siteUrl + link, pubDate: noonOf(publishedOn) })),
  })
}
