'use client'

/** What the CMS answered, or what is wrong in words for the person who asked. */
export type Asked<Body> = { body: Body; problem?: undefined } | { problem: string; body?: undefined }

const silent = 'CMS belum menjawab. Periksa sambungan Anda, lalu coba lagi.'

/** Reads from the review, or writes to it when there is a body. */
export async function askReview<Body>(path: string, body?: object): Promise<Asked<Body>> {
  try {
    const response = await fetch(`/api/review${path}`, {
      credentials: 'include',
      ...(body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
    const told = (await response.json()) as Body & { errors?: { message: string }[] }
    return response.ok ? { body: told } : { problem: told.errors?.[0]?.message ?? silent }
  } catch {
    // offline, restarting, or an answer that is no JSON: the panel says so and keeps what was typed
    return { problem: silent }
  }
}
