import type { EntryRoute, ProgrammeStatus } from './content/index.ts'
import { formatShortDay, type IsoDay } from './day.ts'

/** The status in force on a day: an open programme closes after `closesOn`, an upcoming one opens on `opensOn`. */
export function statusOn(status: ProgrammeStatus, day: IsoDay): ProgrammeStatus {
  const { state, opensOn, closesOn } = status
  if (state !== 'open' && state !== 'upcoming') return status
  if (closesOn !== undefined && closesOn < day) return { ...status, state: 'closed' }
  if (opensOn === undefined) return status
  return { ...status, state: opensOn <= day ? 'open' : 'upcoming' }
}

const openBadge: Record<EntryRoute, string> = {
  apply: 'Pendaftaran dibuka',
  kelurahan: 'Diusulkan lewat kelurahan',
  school: 'Diusulkan lewat sekolah',
  nominated: 'Diusulkan pemerintah kota',
  automatic: 'Diberikan otomatis',
}

/** The badge of a programme, from status and entry route; says "pendaftaran" only where residents register themselves. */
export function statusBadge(status: ProgrammeStatus, route: EntryRoute): string {
  if (status.state === 'not-here') return 'Tidak ada di kota ini'
  if (status.state === 'closed') return status.closesOn ? `Ditutup ${formatShortDay(status.closesOn)}` : 'Sedang ditutup'
  if (status.state === 'upcoming') return status.opensOn ? `Mulai ${formatShortDay(status.opensOn)}` : 'Segera'
  return status.closesOn ? `${openBadge[route]} · s.d. ${formatShortDay(status.closesOn)}` : openBadge[route]
}
