import type { LocalizationConfig } from 'payload'

/** Content languages; `fallback` stays on, because without it a write that names no locale loses its text. */
export const contentLocales: LocalizationConfig = {
  locales: [
    { code: 'id', label: { id: 'Indonesia', en: 'Indonesian' } },
    { code: 'jv', label: { id: 'Jawa', en: 'Javanese' }, fallbackLocale: 'id' },
    { code: 'en', label: { id: 'Inggris', en: 'English' }, fallbackLocale: 'id' },
  ],
  defaultLocale: 'id',
  fallback: true,
}
