import { type Answer, type Context, evaluate, type Key, type Rule } from '@ruang-solusi/shared/eligibility'
import {
  Answer as AnswerContract,
  Context as ContextContract,
  Key as KeyContract,
  Rule as RuleContract,
} from '@ruang-solusi/shared/eligibility/contract'
import { ProblemError } from '@ruang-solusi/shared/errors'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../access/roles.ts'
import { readWorkbench } from './workbench.ts'

type Handler = (req: PayloadRequest) => Promise<Response>

const forStaff =
  (handler: Handler): Handler =>
  async (req) =>
    isStaff(req.user) ? handler(req) : Response.json({ error: 'Log in first.' }, { status: 401 })

const Request = z.strictObject({ rule: RuleContract, answers: z.record(KeyContract, AnswerContract), context: ContextContract })

const refuse = (error: string, path: string): Response => Response.json({ error, path }, { status: 400 })

/** The engine looks first, because it names the place exactly where the contract only knows that no alternative fits. */
function tryRule(body: Record<string, unknown>): Response {
  try {
    const evaluation = evaluate(body.rule as Rule, body.answers as Record<Key, Answer>, body.context as Context)
    const { error } = Request.safeParse(body)
    const issue = error?.issues[0]
    return issue ? refuse(issue.message, `/${issue.path.join('/')}`) : Response.json(evaluation)
  } catch (problem) {
    if (!(problem instanceof ProblemError)) throw problem
    const document = /^\w+(?=#)/.exec(problem.message)?.[0] ?? ''
    return refuse(problem.message, `/${document}${problem.path ?? ''}`)
  }
}

const workbench: Handler = async ({ payload }) => Response.json(await readWorkbench(payload))

const evaluation: Handler = async (req) => tryRule(((await req.json?.()) ?? {}) as Record<string, unknown>)

/** How the admin tries rules; for staff only. */
export const eligibilityEndpoints: Endpoint[] = [
  { path: '/eligibility/workbench', method: 'get', handler: forStaff(workbench) },
  { path: '/eligibility/evaluate', method: 'post', handler: forStaff(evaluation) },
]
