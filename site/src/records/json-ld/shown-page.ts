import type { Page } from '../page.ts'

/** What every part of the data needs to know of the page it stands on; addresses are absolute. */
export type ShownPage = { page: Page; url: string; image: string; description: string }
