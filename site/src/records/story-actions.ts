import type { Content } from '@ruang-solusi/shared/content'
import { pathOf } from '@ruang-solusi/shared/paths'
import { reportLink } from './contacts.ts'
import type { PageContext, Words } from './context.ts'
import type { Link } from './page.ts'
import type { Share } from './share.ts'

type Action = Content<'story'>['whatYouCanDo'][number]['action']

/** Something a reader can do: its kind in a word, what exactly, and where it begins. */
export type StoryAction = { action: Action; heading: string; words: Words; links: Link[] }

/** The guide on wrong data that a programme of the story names as its remedy; the agency's WhatsApp where none does. */
function reportWrongData(story: Content<'story'>, context: PageContext): Link {
  const { library, words, messages, path } = context
  const remedies = story.programmes.map((slug) => library.need('programme', slug).remedy)
  const slug = remedies.find(({ kind, guide }) => kind === 'correct-data' && guide !== undefined)?.guide
  if (slug === undefined) {
    const agency = library.need('agency', story.agency)
    const text = messages.story.actions
    return { href: reportLink(agency, text.reportMessage, context), words: { text: text.askAgency(agency.shortName) } }
  }
  return { href: path(pathOf('guide', slug)), words: words(library.need('guide', slug).name) }
}

/** What a reader of a story can do, each with a link to where it begins. */
export function storyActions(story: Content<'story'>, share: Share, context: PageContext): StoryAction[] {
  const { library, siteUrl, words, path } = context
  const text = context.messages.story.actions
  const linksOf: Record<Action, () => Link[]> = {
    tell: () => share.buttons.slice(0, 1).map(({ href, name }) => ({ href, words: { text: name } })),
    accompany: () =>
      story.programmes
        .map((slug) => library.need('programme', slug))
        .map(({ slug, plainName }) => ({ href: path(pathOf('programme', slug)), words: words(plainName) })),
    'report-data': () => [reportWrongData(story, context)],
    'offer-help': () => {
      const agency = library.need('agency', story.agency)
      const message = text.offerMessage(`${siteUrl}${pathOf('story', story.slug)}`)
      return [{ href: reportLink(agency, message, context), words: { text: text.askAgency(agency.shortName) } }]
    },
  }
  return story.whatYouCanDo.map(({ action, text: what }) => ({
    action,
    heading: text.headings[action],
    words: words(what),
    links: linksOf[action](),
  }))
}
