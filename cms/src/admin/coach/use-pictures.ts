'use client'
import type { PieceImage } from '@ruang-solusi/shared/coach'
import { useEffect, useState } from 'react'
import { pictureFields } from '../../coach/piece-of-form.ts'
import { type FormRow, relatedId } from '../eligibility/form-rows.ts'

/** What the media library knows of the pictures that a form has chosen; nothing while it is asked. */
export function usePictures(form: FormRow): PieceImage[] {
  const chosen = pictureFields.map((field) => `${field}:${relatedId(form[field])}`).join(' ')
  const [pictures, setPictures] = useState<PieceImage[]>([])
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const answers = await Promise.all(chosen.split(' ').map(askLibrary))
      if (!isOver) setPictures(answers.filter((answer) => answer !== undefined))
    }
    ask()
    return () => {
      isOver = true
    }
  }, [chosen])
  return pictures
}

async function askLibrary(chosen: string): Promise<PieceImage | undefined> {
  const [field = '', id = ''] = chosen.split(':')
  if (id === '') return undefined
  try {
    const response = await fetch(`/api/media/${encodeURIComponent(id)}?depth=0&locale=id`, { credentials: 'include' })
    if (!response.ok) return undefined
    const { alt, people, consents } = (await response.json()) as Pick<PieceImage, 'alt' | 'people'> & { consents?: unknown[] | null }
    // whether they cover it is what publishing checks
    return { field, alt: alt ?? '', people: people ?? null, hasConsent: (consents ?? []).length > 0 }
  } catch {
    // offline: the coach says nothing about a picture it could not ask about
    return undefined
  }
}
