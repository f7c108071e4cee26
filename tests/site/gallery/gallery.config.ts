import { fileURLToPath } from 'node:url'
import type { AstroUserConfig } from 'astro'
import site from '../../../site/astro.config.ts'

/** The site as it is built, with one page more that shows its components; no release is built with this. */
const gallery: AstroUserConfig = {
  ...site,
  integrations: [
    ...(site.integrations ?? []),
    {
      name: 'gallery',
      hooks: {
        'astro:config:setup': ({ injectRoute }) =>
          injectRoute({ pattern: '/galeri', entrypoint: fileURLToPath(new URL('./gallery.astro', import.meta.url)), prerender: true }),
      },
    },
  ],
}

export default gallery
