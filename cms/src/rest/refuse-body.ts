const mostJsonBytes = 1_000_000
const mostUploadBytes = 14_000_000
const deepest = 100

const refuse = (message: string, status: number): Response => Response.json({ errors: [{ message }] }, { status })

/** A 400 or 413 for a body that would otherwise end as a 500, or nothing when the body is fine. */
export async function refuseBody(request: Request): Promise<Response | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return undefined
  const type = request.headers.get('content-type') ?? ''
  const isUpload = type.startsWith('multipart/form-data')
  const most = isUpload ? mostUploadBytes : mostJsonBytes
  if (Number(request.headers.get('content-length') ?? 0) > most) return tooLarge(most)
  if (!isUpload && !type.startsWith('application/json')) return undefined
  const text = isUpload ? await payloadOf(request) : await request.clone().text()
  if (text.length > most) return tooLarge(most)
  if (text === '') return undefined
  try {
    const body: unknown = JSON.parse(text)
    if (depthOf(text) > deepest) return refuse(`Isi permintaan bertingkat terlalu dalam, paling banyak ${deepest} tingkat.`, 400)
    if (body === null || typeof body !== 'object' || Array.isArray(body)) return refuse('Isi permintaan harus berupa objek JSON.', 400)
  } catch {
    return refuse('Isi permintaan bukan JSON yang utuh.', 400)
  }
  return undefined
}

/** What a form sends beside its file; a form that cannot be read is refused by what reads it next. */
async function payloadOf(request: Request): Promise<string> {
  try {
    const given = (await request.clone().formData()).get('_payload')
    return typeof given === 'string' ? given : ''
  } catch {
    return ''
  }
}

const tooLarge = (most: number): Response => refuse(`Terlalu besar. Paling besar ${Math.floor(most / 1_000_000)} MB sekali kirim.`, 413)

/** How deep objects and lists nest in a JSON text; brackets inside texts do not count. */
function depthOf(json: string): number {
  let depth = 0
  let most = 0
  let isText = false
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index]
    if (isText) {
      if (character === '\\') index += 1
      else if (character === '"') isText = false
    } else if (character === '"') isText = true
    else if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth -= 1
  }
  return most
}
