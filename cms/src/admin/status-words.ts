import type { PublishingStatus } from '../publishing/status.ts'
import { type Words, words } from '../words.ts'

const clock = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit', second: '2-digit' })
const calendar = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Jakarta', day: 'numeric', month: 'long', year: 'numeric' })
const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

const isToday = (instant: Date): boolean => calendar.format(instant) === calendar.format(new Date())

/** What the status bar says: "Tayang sejak pukul 14.03.21, dalam 0,4 detik". */
export function statusWords(status: PublishingStatus): Words {
  switch (status.state) {
    case 'draft':
      return words('Draf, belum tayang', 'Draft, not public')
    case 'scheduled':
      return words(`Tayang sendiri pada ${status.day}`, `Goes live on ${status.day}`)
    case 'ended':
      return words(`Sudah diturunkan pada ${status.day}, sesuai jadwal`, `Taken down on ${status.day}, as scheduled`)
    case 'publishing':
      return words('Sedang diterbitkan…', 'Publishing…')
    case 'withheld':
      return words(`Tidak tayang: ${status.problem}`, `Not public: ${status.problem}`)
    case 'failed':
      return words(`Gagal: ${status.problem} Situs yang lama tetap tayang.`, `Failed: ${status.problem} The old site stays live.`)
    case 'live': {
      const since = new Date(status.since)
      const when = isToday(since) ? `pukul ${clock.format(since)}` : calendar.format(since)
      const took = status.milliseconds && isToday(since) ? `, dalam ${oneDecimal.format(status.milliseconds / 1000)} detik` : ''
      return words(`Tayang sejak ${when}${took}`, `Live since ${when.replace('pukul ', '')}`)
    }
  }
}
