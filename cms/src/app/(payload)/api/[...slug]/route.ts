import config from '@payload-config'
import { restHandler } from '../../../../rest/handler.ts'

const handle = restHandler(config)

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT }
