import type { singleMessages } from '../single-pages.ts'
import { accessibilityInEnglish } from './accessibility.ts'
import { checkInEnglish } from './check.ts'
import { saveInEnglish } from './save.ts'
import { searchInEnglish } from './search.ts'

/** Home, check, about, privacy and the pages for addresses that lead nowhere, in English. */
export const singlesInEnglish: typeof singleMessages = {
  homePage: {
    question: 'What help might fit your family?',
    hint: 'Answer a few questions. No ID number, and answers are not sent.',
    start: 'Start the check — about 2 minutes',
    needs: 'What do you need now?',
    notices: 'Latest news',
    noNotices: 'No news at the moment. Services and distributions will be shown here.',
    allNotices: 'All news',
    story: 'A neighbour’s story',
    allStories: 'All stories',
    clarification: 'Fact check',
    pasted: 'Got another message? Paste it here',
    doubt: 'Did you get a doubtful message? Check it before you pass it on.',
    guides: 'Short guides',
    allGuides: 'All guides',
  },
  checkPage: checkInEnglish,
  searchPage: searchInEnglish,
  savePage: saveInEnglish,
  aboutPage: {
    title: (site) => `About ${site}`,
    describe: 'Who runs this site, where its content comes from, and how we check it.',
  },
  privacyPage: {
    title: 'Privacy',
    describe: 'Which data we keep, and which data we never ask you for.',
  },
  accessibilityPage: accessibilityInEnglish,
  notFoundPage: {
    title: 'Page not found',
    text: 'The address may be mistyped or was cut when it was sent. What you are looking for may be here.',
    describe: 'This address does not exist. See the programmes, fact checks, guides and your family’s needs.',
  },
  gonePage: {
    title: 'This page no longer exists',
    text: 'This address is no longer used. What still holds is in this list.',
    describe: 'This page no longer exists. See the programmes, fact checks and guides that still hold.',
  },
  missing: { search: 'Search this site', needs: 'What do you need now?', lists: 'Or open a list' },
  describePadding: 'All details, steps and sources are on this official page.',
}
