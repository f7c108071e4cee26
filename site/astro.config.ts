import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { library } from './src/content.ts'
import { workerFile } from './src/offline-files/worker-file.ts'
import { changedOnOf } from './src/records/changed-on.ts'
import { isListed } from './src/records/languages.ts'
import { searchEngine } from './src/search-index/search-engine.ts'
import { siteBuild } from './src/site-build.ts'

export default defineConfig({
  // type checks load this file without an environment; siteBuild refuses to build without one
  site: URL.parse(process.env.SITE_URL ?? '')?.origin,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  // the content security policy allows no script inside a page, however small
  vite: { build: { assetsInlineLimit: 0 }, plugins: [searchEngine(), workerFile()] },
  integrations: [
    sitemap({
      filter: (address) => isListed(new URL(address).pathname, library()),
      serialize: (item) => ({ ...item, lastmod: changedOnOf(new URL(item.url).pathname, library()) }),
    }),
    siteBuild(),
  ],
})
