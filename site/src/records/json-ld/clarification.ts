import type { Content } from '@ruang-solusi/shared/content'
import type { ArticleLeaf, ClaimReviewLeaf } from 'schema-dts'
import type { PageContext } from '../context.ts'
import { article } from './article.ts'
import { agencyReference } from './organisations.ts'
import type { ShownPage } from './shown-page.ts'

// 1 is false and 5 is true; what nobody could prove has no place between them
const ratings: Record<Content<'clarification'>['verdict'], number | undefined> = { false: 1, misleading: 2, true: 5, unproven: undefined }

/** The review of a claim; an example is told as an article only, because it reviews nothing that anyone really claimed. */
export function claimReview(
  { claim, verdict, seenOn, agency }: Content<'clarification'>,
  shown: ShownPage,
  context: PageContext,
): ClaimReviewLeaf | ArticleLeaf {
  const { page, language, url, description } = shown
  if (page.example) return article(agency, shown, context)
  const ratingValue = ratings[verdict]
  return {
    '@type': 'ClaimReview',
    url,
    name: page.title,
    description,
    claimReviewed: claim,
    datePublished: page.publishedOn,
    dateModified: page.changedOn,
    inLanguage: language,
    author: agencyReference(agency, context),
    itemReviewed: { '@type': 'Claim', datePublished: seenOn },
    reviewRating: {
      '@type': 'Rating',
      alternateName: context.messages.clarification.verdicts[verdict],
      ...(ratingValue === undefined ? {} : { ratingValue, bestRating: 5, worstRating: 1 }),
    },
  }
}
