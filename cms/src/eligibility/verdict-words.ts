import type { Verdict } from '@ruang-solusi/shared/content'

/** What each verdict is called. */
export const verdictWords: Record<Verdict, string> = {
  likely: 'Kemungkinan cocok',
  unclear: 'Belum tentu',
  unlikely: 'Sepertinya belum cocok',
}
