import type { APIRoute } from 'astro'
import { siteContext } from '../layouts/site-context.ts'

// chat apps fetch nothing they are not allowed to, so each is welcomed by name
const crawlers = ['*', 'facebookexternalhit', 'Facebot', 'Twitterbot', 'WhatsApp', 'TelegramBot', 'LinkedInBot', 'Slackbot', 'Discordbot']

export const GET: APIRoute = () => {
  const welcome = crawlers.map((crawler) => `User-agent: ${crawler}\nAllow: /\n`).join('\n')
  return new Response(`${welcome}\nSitemap: ${siteContext().siteUrl}/sitemap-index.xml\n`)
}
