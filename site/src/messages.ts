import type { Locale } from '@ruang-solusi/shared/locale'
import { aidMessages } from './messages/aid.ts'
import { documentMessages } from './messages/documents.ts'
import { english } from './messages/en/index.ts'
import { javanese } from './messages/jv/index.ts'
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
  share: shareMessages,
  trust: trustMessages,
  ...documentMessages,
}

// for those who work with the material: in Indonesian alone, and their pages say so
const untranslated = { openData: openDataMessages, kit: kitMessages }

/** Every sentence the site itself speaks to residents. */
type Spoken = typeof indonesian

/** Every sentence the site itself speaks. */
export type Messages = Spoken & typeof untranslated

const spoken: Record<Locale, Spoken> = { id: indonesian, jv: javanese, en: english }

/** The interface sentences in a language; one that lacks a sentence does not compile. */
export const messagesIn = (locale: Locale): Messages => ({ ...spoken[locale], ...untranslated })
