import type { Example } from '../example.ts'
import { kelurahan } from './kelurahan.ts'
import { offices } from './offices.ts'

/** Who runs programmes and who receives residents. */
export const agencies: Example<'agency'>[] = [...offices, ...kelurahan]
