import { shareMessages } from '../share.ts'

/** The ways to pass a page on, in English. */
export const shareInEnglish: typeof shareMessages = {
  ...shareMessages,
  heading: 'Share',
  copy: 'Copy text',
  kit: 'All ready-made material (in Indonesian)',
  address: 'Or copy this address:',
  hint: 'These buttons open wa.me, t.me, facebook.com, x.com or SMS on your phone. The message is already written, and you can change it.',
}
