/** Content languages, the required one first. */
export const locales = ['id', 'jv', 'en'] as const
export type Locale = (typeof locales)[number]

/** Picks a translation; falls back to Indonesian and says so in `lang`, the language actually returned. */
export function inLocale<Value>(localised: { id: Value; jv?: Value; en?: Value }, locale: Locale): { value: Value; lang: Locale } {
  const value = localised[locale]
  return value === undefined ? { value: localised.id, lang: 'id' } : { value, lang: locale }
}
