const mostJsonBytes = 1_000_000
const mostUploadBytes = 14_000_000

const refuse = (message: string, status: number): Response => Response.json({ errors: [{ message }] }, { status })

/** A 400 or 413 for a body that would otherwise end as a 500, or nothing when the body is fine. */
export async function refuseBody(request: Request): Promise<Response | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined
  const type = request.headers.get('content-type') ?? ''
  const isUpload = type.startsWith('multipart/form-data')
  const most = isUpload ? mostUploadBytes : mostJsonBytes
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge(most)
  if (!type.startsWith('application/json')) return undefined
  const text = await request.clone().text()
  if (text.length > most) return tooLarge(most)
  if (text === '') return undefined
  try {
    const body: unknown = JSON.parse(text)
    if (body === null || typeof body !== 'object' || Array.isArray(body)) return refuse('Isi permintaan harus berupa objek JSON.', 400)
  } catch {
    return refuse('Isi permintaan bukan JSON yang utuh.', 400)
  }
  return undefined
}

const tooLarge = (most: number): Response => refuse(`Terlalu besar. Paling besar ${Math.floor(most / 1_000_000)} MB sekali kirim.`, 413)
