import type { accessibilityMessages } from '../accessibility.ts'

/** The accessibility statement, in English. */
export const accessibilityInEnglish: typeof accessibilityMessages = {
  title: 'Accessibility',
  describe: 'Everyone can use this site: large letters, screen readers, no mouse. How to tell us when something is hard to use.',
  lead: 'This site is made so that every resident can use it, with any phone and any ability.',
  worksHeading: 'What works',
  works: [
    'Read by a screen reader. Every part has a heading, and every picture a description.',
    'Used without a mouse. The chosen button can always be seen.',
    'Letters twice as large, and nothing is cut off.',
    'Colours follow the choice of your phone: light, dark or high contrast.',
    'Opened with a weak signal. A programme page weighs at most 14 KB without its picture and needs no script.',
    'Printed on paper, with boxes to tick.',
  ],
  measureHeading: 'What we measure by',
  measure: 'We follow the WCAG 2.2 guidelines, level AA. Every change is checked by tools in a browser before it is published.',
  limitsHeading: 'What is not perfect yet',
  limits: [
    'Not all content is available in English or Javanese. Those parts are marked, and read in Indonesian.',
    'There are no videos in sign language yet.',
    'Other sites that we link to may be harder to use. We always write their name.',
  ],
  helpHeading: 'Is something hard to use?',
  help: 'Tell us the name of the page and what is hard. You need not give your name. You can also ask at your kelurahan.',
  report: 'A part of the site is hard for me to use: ',
  kelurahan: 'List of kelurahan',
}
