import type { LinkPreview, SharePicture, SharePictures } from '@ruang-solusi/shared/link-preview'
import type { DraftRemarks, DraftRequest } from '../../share/draft-order.ts'

/** What `POST /api/share/preview` answers. */
export type Preview = LinkPreview & { remarks: DraftRemarks }

/** An answer, or why there is none, in words for the editor. */
export type Asked<Answer> = { answer: Answer } | { error: string }

const unreachable = 'CMS belum menjawab. Periksa sambungan internet, lalu coba lagi. Isi formulir tetap aman.'

async function ask<Answer>(request: DraftRequest, locale: string, signal: AbortSignal): Promise<Asked<Answer>> {
  let response: Response
  try {
    response = await fetch(`/api/share/preview?locale=${encodeURIComponent(locale)}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal,
    })
  } catch (error) {
    // an aborted one is not shown; offline or restarting: the tab says so and offers to try again
    if (signal.aborted) throw error
    return { error: unreachable }
  }
  const body = (await response.json().catch(() => ({}))) as Answer & { error?: string; errors?: { message: string }[] }
  if (response.ok) return { answer: body }
  return { error: body.error ?? body.errors?.[0]?.message ?? unreachable }
}

type Form = Pick<DraftRequest, 'type' | 'id' | 'data'>

/** How the link of the unsaved form would look, with its captions. @throws DOMException when aborted. */
export const askPreview = (form: Form, locale: string, signal: AbortSignal): Promise<Asked<Preview>> =>
  ask<Preview>({ ...form, want: 'link' }, locale, signal)

/** The other pictures of its kit. @throws DOMException when aborted. */
export async function askPictures(form: Form, locale: string, signal: AbortSignal): Promise<Asked<SharePicture[]>> {
  const asked = await ask<SharePictures>({ ...form, want: 'pictures' }, locale, signal)
  return 'answer' in asked ? { answer: asked.answer.pictures } : asked
}
