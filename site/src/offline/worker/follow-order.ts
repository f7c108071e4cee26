import type { Order, Reply } from '../orders.ts'
import { tellGone } from './check-kept.ts'
import { dropPage, isKept, keepPage, listKept } from './kept-pages.ts'
import { giveMessage } from './shared-message.ts'

/** Does what a page asks; a problem goes back in words, so that the page can tell the resident. */
export async function followOrder(order: Order): Promise<Reply<unknown>> {
  try {
    return { result: await follow(order) }
  } catch (problem) {
    return { problem: String(problem) }
  }
}

async function follow(order: Order): Promise<unknown> {
  if (order.do === 'save') return savePages(order.paths, encodeURIComponent(order.notice))
  if (order.do === 'drop') return dropPage(order.path)
  if (order.do === 'check') return tellGone()
  return order.do === 'list' ? listKept() : giveMessage()
}

async function savePages(paths: string[], notice: string): Promise<void> {
  for (const path of paths) {
    const wasKept = await isKept(path)
    try {
      const reply = await fetch(path, { cache: 'no-cache' })
      if (!reply.ok || reply.redirected) throw new Error(`${path} was answered with ${reply.status}.`)
      await keepPage(path, reply, notice)
    } catch (problem) {
      if (!wasKept) await dropPage(path)
      throw problem
    }
  }
}
