import type { listMessages } from '../lists.ts'

/** Heads of the lists, and what an empty list says, in English. */
export const listsInEnglish: typeof listMessages = {
  programme: {
    title: 'Programmes',
    intro: 'What you get, who it is for, and how. All with sources and the day they were checked.',
    empty: 'No programme has been published yet. Until then, ask your kelurahan or a city office.',
    byNeed: 'By need',
    byAgency: 'By agency',
    toTop: 'Back to the list of needs',
  },
  story: {
    title: 'Residents’ stories',
    intro: 'How residents found a way out, and what you can do.',
    empty: 'No stories yet. Stories are published only with consent.',
  },
  clarification: {
    title: 'Fact checks',
    intro: 'Claims about help that are going round, and what is true. Read first before you pass them on.',
    empty: 'No claim has been checked yet. Did you get a doubtful message? Ask a city office.',
  },
  notice: {
    title: 'News',
    intro: 'Services, distributions and events: when, where, and what to bring.',
    empty: 'No news at the moment. New dates will be shown here.',
  },
  guide: {
    title: 'Guides',
    intro: 'How to do what people often ask about, step by step.',
    empty: 'No guides yet. Until then, ask your kelurahan.',
  },
  topic: {
    title: 'Needs',
    intro: 'Choose what your family needs now. You will find programmes, guides and stories.',
    empty: 'No needs have been written yet. See all programmes.',
  },
  agency: {
    title: 'Offices and kelurahan',
    intro: 'Addresses, opening hours, numbers and official accounts, so that you can tell which messages are genuine.',
    empty: 'No office is listed yet.',
    groups: { office: 'City offices', kelurahan: 'Kelurahan', institution: 'Institutions' },
  },
  paper: {
    title: 'Papers',
    intro: 'Papers that are often asked for: where to get them, how long it takes, and what to do without them.',
    empty: 'No papers are described yet. Ask the civil registry (Dinas Dukcapil) or your kelurahan.',
  },
  emptyLinks: 'Try these',
}
