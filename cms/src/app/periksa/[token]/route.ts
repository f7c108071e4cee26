import config from '@payload-config'
import { getPayload } from 'payload'
import { handleFactCheck } from '../../../review/fact-check/handle.ts'

type Context = { params: Promise<{ token: string }> }

const handle = async (request: Request, { params }: Context): Promise<Response> =>
  handleFactCheck(await getPayload({ config }), request, (await params).token)

export { handle as GET, handle as POST }
