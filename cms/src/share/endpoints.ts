import { collectionOf } from '@ruang-solusi/shared/content'
import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../access/roles.ts'
import { askPublisher, type CardService } from './ask-publisher.ts'
import { DraftRequest, draftOrder } from './draft-order.ts'

const refuse = (status: number, error: string): Response => Response.json({ error }, { status })

async function preview(req: PayloadRequest, service: CardService): Promise<Response> {
  if (!isStaff(req.user)) return refuse(401, 'Masuk dulu, lalu coba lagi.')
  const asked = DraftRequest.safeParse(await req.json?.())
  if (!asked.success) {
    const issue = asked.error.issues[0]
    return refuse(400, `Permintaan tidak sesuai pada /${issue?.path.join('/') ?? ''}: ${issue?.message}`)
  }
  const titleField = req.payload.collections[collectionOf[asked.data.type]]?.config.admin.useAsTitle ?? 'name'
  const { order, remarks } = await draftOrder(asked.data, titleField, req)
  const answer = await askPublisher(order, service, req.payload.logger)
  return 'drawn' in answer ? Response.json({ ...answer.drawn, remarks }) : refuse(answer.status, answer.error)
}

/** How the admin sees what will be shared of an unsaved form; for staff only. */
export const shareEndpoints = (service: CardService): Endpoint[] => [
  { path: '/share/preview', method: 'post', handler: (req) => preview(req, service) },
]
