import { pagePaths } from '@ruang-solusi/shared/paths'
import type { PageContext } from './context.ts'
import { doorwayIcon, maskableIcon } from './doorway-icon.ts'
import { buildShell } from './shell.ts'
import { shortenName } from './shorten.ts'

/** The icons of the site on a home screen, in pixels. */
export const appIcons = [
  { name: '192.png', size: 192, purpose: 'any', drawing: doorwayIcon },
  { name: '512.png', size: 512, purpose: 'any', drawing: doorwayIcon },
  { name: 'penuh-512.png', size: 512, purpose: 'maskable', drawing: maskableIcon },
] as const

/** Letters that stand below an icon without being cut. */
const mostLetters = 12

/**
 * What a phone reads when the site is put on its home screen. The address stays to be seen, so that the real site can be told.
 * Messages shared to it come by POST, which the worker takes; a GET would write them into the log of the server.
 */
export function appManifest(context: PageContext) {
  const { siteName, themeColour } = buildShell(context)
  const words = siteName.split(' ')
  const fitting = words.map((_word, index) => words.slice(0, index + 1).join(' ')).filter(({ length }) => length <= mostLetters)
  return {
    id: pagePaths.home,
    name: shortenName(siteName),
    short_name: fitting.at(-1) ?? siteName.slice(0, mostLetters),
    description: context.messages.savePage.describe,
    lang: context.locale,
    dir: 'ltr',
    start_url: pagePaths.home,
    scope: pagePaths.home,
    display: 'minimal-ui',
    theme_color: themeColour,
    background_color: '#fffaf2',
    icons: appIcons.map(({ name, size, purpose }) => ({
      src: `/ikon/${name}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    share_target: {
      action: pagePaths.search,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  }
}
