import type { Content, ContentType, Notice } from '@ruang-solusi/shared/content'
import type { IsoDay } from '@ruang-solusi/shared/day'
import { noticeStateOn } from '@ruang-solusi/shared/notice-state'
import { statusOn } from '@ruang-solusi/shared/programme-status'

type Values = Record<string, unknown>

const hasBothDays = (projected: Values): projected is Values & Pick<Notice, 'startsOn' | 'endsOn'> =>
  typeof projected.startsOn === 'string' && typeof projected.endsOn === 'string'

/** Fills in what depends on the day, so that neither pages nor cards read a clock; what is missing stays for the contract to refuse. */
export function resolveForDay(type: ContentType, projected: Values, day: IsoDay): Values {
  if (type === 'programme' && projected.status !== undefined) {
    return { ...projected, status: statusOn(projected.status as Content<'programme'>['status'], day) }
  }
  return type === 'notice' && hasBothDays(projected) ? { ...projected, state: noticeStateOn(projected, day) } : projected
}
