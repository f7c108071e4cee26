import type { Check } from '../check.ts'

const markers = ['data-draft', '"_status"', '[object Object]', '>undefined<', '>NaN<', 'lorem ipsum']

/** No page shows a draft, or a value that was never filled in. */
export const checkUnfinished: Check = ({ pages }) =>
  pages.flatMap((page) =>
    markers
      .filter((marker) => page.html.includes(marker))
      .map((marker) => ({ page: page.path, message: `contains ${marker}`, problem: 'ada isian yang masih draf atau belum terisi' })),
  )
