import { setTimeout as wait } from 'node:timers/promises'
import { segmentsOf } from './refuse-path.ts'

/** Longer than checking a password takes, so that an unknown address answers as slowly as a known one. */
const floorMilliseconds = 900

/** Whether a request tries a password. */
export const isLogin = (request: Request): boolean => request.method === 'POST' && segmentsOf(request).join('/') === 'users/login'

/** Answers a failed login always alike and never sooner than the floor: wrong, unknown and locked cannot be told apart. */
export async function evenLogin(answer: () => Promise<Response>): Promise<Response> {
  const [response] = await Promise.all([answer(), wait(floorMilliseconds)])
  if (response.ok || response.status >= 500) return response
  return Response.json(
    { errors: [{ message: 'Surel atau kata sandi salah. Setelah 5 kali salah, akun dikunci 10 menit.' }] },
    { status: 401 },
  )
}
