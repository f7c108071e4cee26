'use client'
import { useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'

/** Saves what the form holds as a draft, as the admin's own button does; gives the version saved, or nothing when it could not. */
export function useSaveDraft(): { isChanged: boolean; saveDraft: () => Promise<{ seen: string } | undefined> } {
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { submit } = useForm()
  const saveDraft = async () => {
    const action = `/api/${collectionSlug}/${id}?locale=${code}&depth=0&fallback-locale=null&draft=true`
    const answer = await submit({
      action,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableFormWhileProcessing: false,
    })
    const response = answer && 'res' in answer ? answer.res : undefined
    if (!response?.ok) return undefined
    const stored = await fetch(`/api/${collectionSlug}/${id}?draft=true&depth=0&select[updatedAt]=true`, { credentials: 'include' })
    return stored.ok ? { seen: ((await stored.json()) as { updatedAt: string }).updatedAt } : undefined
  }
  return { isChanged: useFormModified(), saveDraft }
}
