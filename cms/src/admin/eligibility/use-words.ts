'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Words } from '../../words.ts'

/** Picks the text in the language of the admin: `say('Simpan', 'Save')`. */
export function useWords(): (id: string, en: string) => string {
  const isEnglish = useTranslation().i18n.language === 'en'
  return (id, en) => (isEnglish ? en : id)
}

/** Picks from a pair of words that is kept elsewhere. */
export function usePick(): (words: Words) => string {
  const say = useWords()
  return ({ id, en }) => say(id, en)
}
