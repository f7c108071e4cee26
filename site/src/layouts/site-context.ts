import type { ContentType } from '@ruang-solusi/shared/content'
import { library } from '../content.ts'
import { readEnvironment } from '../environment.ts'
import { buildContext, type PageContext } from '../records/context.ts'

/** The context of every page of this build. */
export const siteContext = (): PageContext => buildContext(library(), readEnvironment(process.env).siteUrl, 'id')

/** The pages of a type, one per document. */
export const slugPaths = (type: ContentType): { params: { slug: string } }[] =>
  library()
    .list(type)
    .map(({ slug }) => ({ params: { slug } }))
