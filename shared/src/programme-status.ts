import type { EntryRoute, ProgrammeStatus } from './content/index.ts'
import { formatShortDay, type IsoDay } from './day.ts'
import type { Locale } from './locale.ts'

/** The status in force on a day: an open programme closes after `closesOn`, an upcoming one opens on `opensOn`. */
export function statusOn(status: ProgrammeStatus, day: IsoDay): ProgrammeStatus {
  const { state, opensOn, closesOn } = status
  if (state !== 'open' && state !== 'upcoming') return status
  if (closesOn !== undefined && closesOn < day) return { ...status, state: 'closed' }
  if (opensOn === undefined) return status
  return { ...status, state: opensOn <= day ? 'open' : 'upcoming' }
}

type BadgeWords = Record<EntryRoute | 'notHere' | 'closed' | 'closedOn' | 'soon' | 'from' | 'until', string>

/** Indonesian as cards and pages say it; Javanese in polite krama (*terjemahan percobaan*); plain English. */
const badgeWords: Record<Locale, BadgeWords> = {
  id: {
    apply: 'Pendaftaran dibuka',
    kelurahan: 'Diusulkan lewat kelurahan',
    school: 'Diusulkan lewat sekolah',
    nominated: 'Diusulkan pemerintah kota',
    automatic: 'Diberikan otomatis',
    ...{ notHere: 'Tidak ada di kota ini', closed: 'Sedang ditutup', closedOn: 'Ditutup', soon: 'Segera', from: 'Mulai', until: 's.d.' },
  },
  jv: {
    apply: 'Pendaftaran dipunbikak',
    kelurahan: 'Dipunusulaken lumantar kelurahan',
    school: 'Dipunusulaken lumantar sekolah',
    nominated: 'Dipunusulaken pamarentah kitha',
    automatic: 'Dipunparingaken piyambak',
    ...{
      notHere: 'Mboten wonten ing kitha punika',
      closed: 'Saweg dipuntutup',
      closedOn: 'Dipuntutup',
      soon: 'Enggal',
      from: 'Wiwit',
      until: 'ngantos',
    },
  },
  en: {
    apply: 'Open for applications',
    kelurahan: 'Proposed by the kelurahan',
    school: 'Proposed by the school',
    nominated: 'Proposed by the city',
    automatic: 'Given automatically',
    ...{ notHere: 'Not in this city', closed: 'Closed for now', closedOn: 'Closed', soon: 'Soon', from: 'From', until: 'until' },
  },
}

/** The badge of a programme, from status and entry route; says "pendaftaran" only where residents register themselves. */
export function statusBadge({ state, opensOn, closesOn }: ProgrammeStatus, route: EntryRoute, locale: Locale = 'id'): string {
  const words = badgeWords[locale]
  const day = (on: IsoDay): string => formatShortDay(on, locale)
  if (state === 'not-here') return words.notHere
  if (state === 'closed') return closesOn ? `${words.closedOn} ${day(closesOn)}` : words.closed
  if (state === 'upcoming') return opensOn ? `${words.from} ${day(opensOn)}` : words.soon
  return closesOn ? `${words[route]} · ${words.until} ${day(closesOn)}` : words[route]
}
