import { hasKit } from '@ruang-solusi/shared/card'
import { type Content, type ContentType, contentTypeNames } from '@ruang-solusi/shared/content'
import { kitPath, listPaths, pagePaths, pathOf } from '@ruang-solusi/shared/paths'
import { type Caption, captionsOf, shareFacts } from '@ruang-solusi/shared/share-kit'
import type { PageContext } from './context.ts'
import { posterOf } from './kit-poster.ts'
import type { Page } from './page.ts'
import { kitContext } from './share.ts'

/** A caption as the kit page shows it. */
export type CaptionBox = { anchor: string; name: string; hint: string; text: string; lang: string; length: string; remarks: string[] }

const count = new Intl.NumberFormat('id-ID')

function captionBox({ channel, text, lang, unit, used, most, state, isMixed }: Caption, { locale, messages }: PageContext): CaptionBox {
  const { kit } = messages
  const { name, hint } = kit.channels[channel]
  return {
    anchor: `teks-${channel}`,
    name,
    hint,
    text,
    lang: lang === locale ? '' : lang,
    length: unit === 'words' ? kit.words(count.format(used)) : kit.letters(count.format(used), count.format(most)),
    remarks: [...(state === undefined ? [] : [kit.state[state]]), ...(isMixed ? [kit.mixed] : [])],
  }
}

/** The shell record of a kit: never indexed, and with the document's words, so that its preview is the document's card. */
function pageOf<Type extends ContentType>(type: Type, { slug, example, summary }: Content<Type>, what: string, context: PageContext): Page {
  const { library, messages, words } = context
  const title = messages.kit.title(what)
  return {
    path: kitPath(type, slug),
    canonical: kitPath(type, slug),
    languages: ['id'],
    section: undefined,
    title,
    shareTitles: [title, what],
    describe: [words(summary).text, messages.kit.describe],
    kind: 'website',
    example: example || library.snapshot.settings.example,
    indexed: false,
    trail: [
      { href: pagePaths.home, words: { text: messages.home } },
      { href: listPaths[type], words: { text: messages.sections[type] } },
      { href: pathOf(type, slug), words: { text: what } },
    ],
  }
}

/** All that the kit of a document prints. */
export function kitPage<Type extends ContentType>(type: Type, document: Content<Type>, context: PageContext) {
  const facts = shareFacts(type, document, kitContext(context))
  const what = facts.what.text === '' ? facts.kind : facts.what.text
  const boxes = captionsOf(type, document, kitContext(context)).map((caption) => ({
    unit: caption.unit,
    box: captionBox(caption, context),
  }))
  return {
    page: pageOf(type, document, what, context),
    what,
    texts: boxes.filter(({ unit }) => unit === 'letters').map(({ box }) => box),
    voices: boxes.filter(({ unit }) => unit === 'words').map(({ box }) => box),
    poster: posterOf(type, facts, context),
  }
}

/** Every kit of the site by the parts of its address. */
export const kitPaths = ({ library }: PageContext): { params: { type: ContentType; slug: string } }[] =>
  contentTypeNames.flatMap((type) =>
    library
      .list(type)
      .filter(hasKit)
      .map(({ slug }) => ({ params: { type, slug } })),
  )
