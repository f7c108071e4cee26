'use client'
import { useForm } from '@payloadcms/ui'
import type { KitChannel } from '@ruang-solusi/shared/share-kit'
import { useState } from 'react'

/** A caption that the editor changed, and the text it was made from. */
export type CaptionEdit = { text: string; from: string }
export type CaptionEdits = { [Channel in KitChannel]?: CaptionEdit | undefined }

/** Only the tab that is open is on the page, so edits are kept with the form; they leave with it. */
const editsOfForms = new WeakMap<object, CaptionEdits>()

/** The captions as the editor changed them, for as long as the form's page is open. */
export function useCaptionEdits(): [CaptionEdits, (channel: KitChannel, edit: CaptionEdit | undefined) => void] {
  const { dispatchFields } = useForm()
  const [edits, setEdits] = useState<CaptionEdits>(() => editsOfForms.get(dispatchFields) ?? {})
  const write = (channel: KitChannel, edit: CaptionEdit | undefined) => {
    const next = { ...edits, [channel]: edit }
    editsOfForms.set(dispatchFields, next)
    setEdits(next)
  }
  return [edits, write]
}
