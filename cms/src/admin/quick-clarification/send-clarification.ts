/** What the CMS answered: the new document, or what is wrong by field. */
export type Sent = { id: string; slug: string; isSubmitted: boolean } | { problems: { path: string; message: string }[] }

type Refusal = { errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[] }

/** Asks the desk to read a draft; one that could not be submitted stays a draft, and its screen offers to submit it. */
async function submit(id: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`/api/review/clarifications/${id}/submit`, { method: 'POST', credentials: 'include', headers, body: '{}' })
  return response.ok
}

/** Saves a clarification: live at once for an editor, submitted to the desk for an author. */
export async function sendClarification(document: object, isLive: boolean): Promise<Sent> {
  try {
    const response = await fetch(`/api/clarifications${isLive ? '' : '?draft=true'}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...document, _status: isLive ? 'published' : 'draft' }),
    })
    const body = (await response.json()) as { doc?: { id: string; slug?: string | null } } & Refusal
    if (response.ok && body.doc) {
      const id = String(body.doc.id)
      return { id, slug: body.doc.slug ?? '', isSubmitted: !isLive && (await submit(id).catch(() => false)) }
    }
    const [error] = body.errors ?? []
    return { problems: error?.data?.errors ?? [{ path: '', message: error?.message ?? 'Belum tersimpan. Coba lagi.' }] }
  } catch {
    // offline or restarting: what was typed stays on the screen
    return { problems: [{ path: '', message: 'Tidak tersambung. Tulisan Anda masih di sini; coba lagi sebentar.' }] }
  }
}
