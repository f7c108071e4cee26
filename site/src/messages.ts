import type { Locale } from '@ruang-solusi/shared/locale'
import { aidMessages } from './messages/aid.ts'
import { documentMessages } from './messages/documents.ts'
import { listMessages } from './messages/lists.ts'
import { openDataMessages } from './messages/open-data.ts'
import { kitMessages, shareMessages } from './messages/share.ts'
import { shellMessages } from './messages/shell.ts'
import { singleMessages } from './messages/single-pages.ts'
import { trustMessages } from './messages/trust.ts'

const indonesian = {
  ...shellMessages,
  ...singleMessages,
  lists: listMessages,
  programme: aidMessages,
  openData: openDataMessages,
  share: shareMessages,
  trust: trustMessages,
  kit: kitMessages,
  ...documentMessages,
}

/** Every sentence the site itself speaks. */
export type Messages = typeof indonesian

const translations: { id: Messages } & Partial<Record<Locale, Messages>> = { id: indonesian }

/** The interface sentences in a language; Indonesian where there is no translation yet. */
export const messagesIn = (locale: Locale): Messages => translations[locale] ?? translations.id
