import type { Notice } from './content/index.ts'
import type { IsoDay } from './day.ts'

/** Whether a notice is still to come, runs, or is over on a day; both its ends belong to it. */
export function noticeStateOn({ startsOn, endsOn }: Pick<Notice, 'startsOn' | 'endsOn'>, day: IsoDay): Notice['state'] {
  if (endsOn < day) return 'past'
  return startsOn <= day ? 'current' : 'upcoming'
}
