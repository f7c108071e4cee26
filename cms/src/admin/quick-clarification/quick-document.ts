import type { IsoDay } from '@ruang-solusi/shared/day'
import { cutAtWord } from '@ruang-solusi/shared/share-kit'
import { firstAid, type QuickAnswers } from './quick-answers.ts'
import { takeClaim } from './take-claim.ts'

const wellLong = 60
const mostOfSummary = 155

/** The summary that lists and chats show: the explanation, with the truth before it when it is short. */
export function summaryOf({ name, correction }: Pick<QuickAnswers, 'name' | 'correction'>): string {
  const said = correction.trim().replace(/\s+/g, ' ')
  return cutAtWord(said.length >= wellLong ? said : `${name.trim()} ${said}`.trim(), mostOfSummary)
}

/** The clarification that the answers make, in the shape of the collection; every address in the claim is made harmless. */
export function quickDocument(answers: QuickAnswers, today: IsoDay) {
  const { claim, links } = takeClaim(answers.claim.trim())
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => ({ text: line.trim() }))
      .filter(({ text: line }) => line !== '')
  const url = answers.evidenceUrl.trim()
  return {
    name: answers.name.trim(),
    summary: summaryOf(answers),
    correction: answers.correction.trim(),
    agency: answers.agency,
    verdict: answers.verdict,
    kind: answers.kind,
    claim,
    claimLinks: links.map((link) => ({ link })),
    seenOn: today,
    seenIn: answers.seenIn,
    ...(answers.programme === '' ? {} : { programme: answers.programme }),
    procedure: lines(answers.procedure),
    ifFellForIt: answers.withFirstAid ? firstAid.map((text) => ({ text })) : [],
    evidence: answers.evidence.trim() === '' ? [] : [{ title: answers.evidence.trim(), ...(url === '' ? {} : { url }) }],
    corrections: [],
  }
}
