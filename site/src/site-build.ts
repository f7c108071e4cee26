import { access, rename, rmdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { AstroIntegration } from 'astro'
import { library } from './content.ts'
import { readEnvironment } from './environment.ts'
import { localePaths, siteContext } from './layouts/site-context.ts'
import { writeSizes } from './offline-files/write-sizes.ts'
import { writeIndex } from './search-index/write-index.ts'

// Astro puts only the 404 page of the root where servers look for it
const statusPages = ['410', 'jv/404', 'jv/410', 'en/404', 'en/410']

async function moveStatusPage(page: string, dir: URL): Promise<void> {
  await rename(new URL(`${page}/index.html`, dir), new URL(`${page}.html`, dir))
  await rmdir(new URL(`${page}/`, dir))
}

/** Refuses a build without environment, snapshot or sitemap, puts the 410 pages where the 404 page is, weighs the pages and indexes them. */
export const siteBuild = (): AstroIntegration => ({
  name: 'site-build',
  hooks: {
    'astro:build:start': () => {
      readEnvironment(process.env)
      library()
    },
    'astro:build:done': async ({ dir }) => {
      await Promise.all(statusPages.map((page) => moveStatusPage(page, dir)))
      // the sitemap integration only logs its failures
      await access(new URL('sitemap-0.xml', dir)).catch((cause: unknown) => {
        throw new ProblemError('The sitemap was not written.', 'Read the error of @astrojs/sitemap above and correct it.', { cause })
      })
      await writeSizes(fileURLToPath(dir))
      await writeIndex(
        fileURLToPath(dir),
        localePaths().map(({ params: { locale } }) => siteContext(locale)),
      )
    },
  },
})
