import type { Locale } from '@ruang-solusi/shared/locale'

const mirror = /^\/(jv|en)(?=\/)/

/** The address of the Indonesian page that a page in another language mirrors; others stay as they are. */
export const unmirrored = (path: string): string => path.replace(mirror, '')

/** The language that an address names; Indonesian where it names none. */
export const localeAt = (path: string): Locale => (mirror.exec(path)?.[1] ?? 'id') as Locale
