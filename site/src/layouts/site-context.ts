import type { ContentType } from '@ruang-solusi/shared/content'
import type { Locale } from '@ruang-solusi/shared/locale'
import { library } from '../content.ts'
import { readEnvironment } from '../environment.ts'
import { buildContext, type PageContext } from '../records/context.ts'

/** The first part of an address as routes know it; absent on Indonesian pages. */
type LocaleParam = Exclude<Locale, 'id'> | undefined

const builtLocales: LocaleParam[] = [undefined, 'jv', 'en']

/** The context of the pages of this build in a language, Indonesian where the address names none. */
export const siteContext = (locale?: LocaleParam): PageContext =>
  buildContext(library(), readEnvironment(process.env).siteUrl, locale ?? 'id')

/** A page that exists once, in every language. */
export const localePaths = (): { params: { locale: LocaleParam } }[] => builtLocales.map((locale) => ({ params: { locale } }))

/** The pages of a type, one per document and language. */
export const slugPaths = (type: ContentType): { params: { locale: LocaleParam; slug: string } }[] =>
  localePaths().flatMap(({ params }) =>
    library()
      .list(type)
      .map(({ slug }) => ({ params: { ...params, slug } })),
  )
