import { listPaths, pagePaths } from '@ruang-solusi/shared/paths'
import { sayPhone, whatsappLink } from './contacts.ts'
import type { PageContext } from './context.ts'
import type { Link, Section } from './page.ts'

const mainSections = ['check', 'programme', 'clarification', 'notice', 'guide', 'story'] as const
const allSections = [
  'check',
  'search',
  'programme',
  'topic',
  'clarification',
  'notice',
  'guide',
  'story',
  'paper',
  'agency',
  'about',
  'privacy',
  'accessibility',
  'data',
] as const

/** What surrounds every page: names, menus, contacts and advice. */
export function buildShell(context: PageContext) {
  const { settings } = context.library.snapshot
  const menu = (sections: readonly (typeof allSections)[number][]): (Link & { section: Section })[] =>
    sections.map((section) => ({
      section,
      href: context.path(pathOfSection(section)),
      words: { text: context.messages.sections[section] },
    }))
  return {
    siteName: settings.siteName,
    cityName: settings.cityName,
    summary: context.words(settings.summary),
    themeColour: settings.primaryColour ?? '#0c4f45',
    colours: colourStyle(settings),
    home: context.path(pagePaths.home),
    search: context.path(pagePaths.search),
    mainMenu: menu(mainSections),
    fullMenu: menu(allSections),
    emergencyNotice: settings.emergencyNotice && context.words(settings.emergencyNotice),
    safety: context.words(settings.safety),
    phone: settings.phone && { href: `tel:${settings.phone}`, text: sayPhone(settings.phone) },
    whatsapp: settings.whatsapp && { href: whatsappLink(settings.whatsapp), text: sayPhone(settings.whatsapp) },
    email: settings.email && { href: `mailto:${settings.email}`, text: settings.email },
  }
}

const pathOfSection = (section: (typeof allSections)[number]): string =>
  section in pagePaths ? pagePaths[section as keyof typeof pagePaths] : listPaths[section as keyof typeof listPaths]

/** The city's own green and marigold as CSS, when it has set them; the contract admits only `#rrggbb`. */
function colourStyle({ primaryColour, accentColour }: PageContext['library']['snapshot']['settings']): string | undefined {
  const rules = [primaryColour && `--brand:${primaryColour}`, accentColour && `--accent:${accentColour}`].filter(Boolean)
  return rules.length === 0 ? undefined : `:root{${rules.join(';')}}`
}
