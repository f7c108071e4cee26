'use client'
import { useLocale } from '@payloadcms/ui'
import { type PieceFinding, reviewPiece, type WordLists } from '@ruang-solusi/shared/coach'
import type { ContentType } from '@ruang-solusi/shared/content'
import { useMemo } from 'react'
import { coachedFields, pictureFields, pieceOfForm } from '../../coach/piece-of-form.ts'
import type { FormRow } from '../eligibility/form-rows.ts'
import { useFormPart } from '../eligibility/use-form-part.ts'
import { usePictures } from './use-pictures.ts'

const names = [...coachedFields, ...pictureFields]
/** What can be judged in a translation: numbers and links need no Indonesian. */
const inAnyLanguage = new Set(['identity-number', 'account-number', 'private-contact', 'live-link'])
const typed = ['name', 'plainName', 'summary', 'claim', 'correction', 'situation', 'problem', 'body', 'whereToGet']

/** What the coach finds in the unsaved form, most important first, and whether anything is written yet. */
export function useCoach(type: ContentType, lists: WordLists): { findings: PieceFinding[]; isBlank: boolean; isTranslation: boolean } {
  const form = useFormPart(names)
  const pictures = usePictures(form)
  const isTranslation = useLocale().code !== 'id'
  return useMemo(() => {
    const found = reviewPiece(pieceOfForm(type, form, pictures), withOwnNumbers(lists, form))
    const findings = isTranslation ? found.filter(({ check, start, end }) => inAnyLanguage.has(check) && end > start) : found
    return { findings, isBlank: typed.every((name) => isUnwritten(form[name])), isTranslation }
  }, [type, form, pictures, lists, isTranslation])
}

const isUnwritten = (value: unknown): boolean => value === undefined || value === null || value === ''

/** The numbers of the agency that is being written are official too. */
function withOwnNumbers(lists: WordLists, { places }: FormRow): WordLists {
  const numbers = (Array.isArray(places) ? (places as FormRow[]) : []).flatMap(({ phone, whatsapp }) => [phone, whatsapp])
  const own = numbers.filter((number) => typeof number === 'string' && number !== '')
  return own.length === 0 ? lists : { ...lists, officialNumbers: [...lists.officialNumbers, ...(own as string[])] }
}
