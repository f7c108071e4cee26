import type { Content, ContentType } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { statusOn } from '@ruang-solusi/shared/programme-status'

type Values = Record<string, unknown>

function noticeStateOn(notice: { startsOn?: IsoDay; endsOn?: IsoDay }, day: IsoDay): Content<'notice'>['state'] {
  if (notice.endsOn !== undefined && notice.endsOn < day) return 'past'
  return notice.startsOn !== undefined && notice.startsOn > day ? 'upcoming' : 'current'
}

/** Fills in what depends on the day, so that neither pages nor cards read a clock. */
export function resolveForDay(type: ContentType, projected: Values, day: IsoDay): Values {
  if (type === 'programme' && projected.status !== undefined) {
    return { ...projected, status: statusOn(projected.status as Content<'programme'>['status'], day) }
  }
  return type === 'notice' ? { ...projected, state: noticeStateOn(projected, day) } : projected
}
