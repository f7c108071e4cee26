import type { Crawler } from '../lab/crawler.ts'

/** Slack asks whether there is anything, then for 32 KB of it, and lets a proxy of its own fetch the card. */
export const slack: Crawler = {
  platform: 'Slack',
  userAgent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  robots: ['Slackbot'],
  page: { headFirst: true, range: 32_768, encodings: ['gzip', 'deflate'], patience: 5_000, redirects: 5 },
  tags: {
    title: ['twitter:title', 'og:title', 'title'],
    description: ['twitter:description', 'og:description', 'description'],
    image: ['twitter:image', 'og:image'],
    required: [],
    takes: 'first',
    resolves: true,
  },
  image: {
    userAgent: 'Slack-ImgProxy (+https://api.slack.com/robots)',
    formats: ['png', 'jpeg', 'webp', 'gif'],
    bytes: 2_000_000,
    least: { width: 1, height: 1 },
  },
  cuts: {},
}
