const issue = (repository: string, number: number): string => `https://github.com/${repository}/issues/${number}`
const meta = (page: string): string => `https://developers.secure.facebook.com/docs/sharing/${page}`

/** Who says what the platforms do; where nobody wrote it down, that is said. */
export const sources = {
  common: 'background knowledge',
  metaWhatsapp: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
  metaCrawler: meta('webmasters/crawler/'),
  metaImages: meta('webmasters/images'),
  metaFaq: meta('webmasters/faq'),
  whatsappBytes: issue('sybrew/the-seo-framework', 700),
  whatsappGuide: 'https://www.getlinkpeek.com/blog/og-image-size-guide-2026',
  unquoted: issue('nopSolutions/nopCommerce', 6156),
  shrunk: `${issue('nextcloud/server', 8308)} ${issue('IsraelHikingMap/Site', 707)}`,
  severalImages: 'https://devhide.com (65371991), https://techcompare.app',
  webp: 'https://www.ctrl.blog/entry/webp-ogp.html',
  webpCards: issue('withastro/docs', 7940),
  redirectedCard: issue('fcakyon/claude-codex-settings', 232),
  xMarkup: 'https://developer.x.com/cards/markup',
  xOverview: 'https://developer.x.com/cards/overview',
  telegramCrawling: 'https://opengraphplus.com/consumers/telegram/crawling',
  telegramCaching: 'https://opengraphplus.com/consumers/telegram/caching',
  linkedin: 'https://myog.social/bots/linkedinbot',
  linkedinRelative: 'https://auditbuffet.com/patterns/ab-001816',
  slackRange: `${issue('vercel/next.js', 83926)} https://blog.daveallie.com/slack-link-unfurling`,
  head: issue('yschimke/compose-ai-tools', 3717),
  discordBytes: 'https://mastodawn.com/explore/tag/000abc',
  discord: 'https://analogfeelings.github.io/knowledge/discord-website-embeds',
  imessage: `${issue('bluesky-social/social-app', 7972)} Apple TN2444`,
  signal: 'https://github.com/signalapp/Signal-Desktop ts/linkPreviews/linkPreviewFetch.ts',
  line: 'https://code.st40.xyz/article/284 https://qiita.com/myucy/items/c9f45979838e05e10a2a',
  googleBytes: 'https://www.captaindns.com/en/blog/median-web-page-weight-2025',
} as const
