import type { Locale } from '@ruang-solusi/shared/locale'
import type { Page } from '../page.ts'

/** What every part of the data needs to know of the page it stands on; addresses are absolute. */
export type ShownPage = { page: Page; language: Locale; url: string; image: string; description: string }
