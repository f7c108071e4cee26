import type { Endpoint } from 'payload'
import { isStaff } from '../access/roles.ts'
import { readWordLists } from './read-word-lists.ts'

/** What the coach in the admin judges by; for staff only. */
export const coachEndpoints: Endpoint[] = [
  {
    path: '/coach/lists',
    method: 'get',
    handler: async ({ payload, user }) =>
      isStaff(user) ? Response.json(await readWordLists(payload)) : Response.json({ error: 'Log in first.' }, { status: 401 }),
  },
]
