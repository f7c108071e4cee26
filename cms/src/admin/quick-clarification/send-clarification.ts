/** What the CMS answered: the new document, or what is wrong by field. */
export type Sent = { id: string; slug: string } | { problems: { path: string; message: string }[] }

type Refusal = { errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[] }

/** Saves a clarification, live at once for an editor, as a draft for an author. */
export async function sendClarification(document: object, isLive: boolean): Promise<Sent> {
  try {
    const response = await fetch(`/api/clarifications${isLive ? '' : '?draft=true'}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...document, _status: isLive ? 'published' : 'draft' }),
    })
    const body = (await response.json()) as { doc?: { id: string; slug?: string | null } } & Refusal
    if (response.ok && body.doc) return { id: String(body.doc.id), slug: body.doc.slug ?? '' }
    const [error] = body.errors ?? []
    return { problems: error?.data?.errors ?? [{ path: '', message: error?.message ?? 'Belum tersimpan. Coba lagi.' }] }
  } catch {
    // offline or restarting: what was typed stays on the screen
    return { problems: [{ path: '', message: 'Tidak tersambung. Tulisan Anda masih di sini; coba lagi sebentar.' }] }
  }
}
