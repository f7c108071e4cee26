'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { TrailCheck as Check } from '../../audit/check-trail.ts'
import './audit.css'

const why = {
  missing: { id: 'hilang', en: 'is missing' },
  changed: { id: 'diubah di luar sistem', en: 'was changed from outside' },
  'not-linked': { id: 'tidak menyambung dengan catatan sebelumnya', en: 'does not follow the one before' },
}

function say(check: Check | 'error', language: 'id' | 'en'): string {
  if (check === 'error')
    return language === 'en' ? 'The trail could not be checked.' : 'Riwayat belum bisa diperiksa. Muat ulang halaman ini.'
  const { broken, entries } = check
  if (broken === undefined)
    return language === 'en' ? `Whole: ${entries} entries.` : `Utuh: ${entries} catatan, tidak ada yang hilang atau diubah.`
  const what = why[broken.why][language]
  return language === 'en'
    ? `Entry ${broken.sequence} ${what}. Tell whoever runs the server.`
    : `Catatan nomor ${broken.sequence} ${what}. Segera beri tahu pengelola server.`
}

/** Above the trail: whether every entry is still there and as it was written. */
export function TrailCheck() {
  const [check, setCheck] = useState<Check | 'error'>()
  const { i18n } = useTranslation()
  useEffect(() => {
    readCheck().then(setCheck)
  }, [])
  if (check === undefined) return null
  const isWhole = check !== 'error' && check.broken === undefined
  return (
    <p role={isWhole ? 'status' : 'alert'} className={`ruang-trail-check${isWhole ? '' : ' ruang-trail-check--broken'}`}>
      {say(check, i18n.language === 'en' ? 'en' : 'id')}
    </p>
  )
}

async function readCheck(): Promise<Check | 'error'> {
  try {
    const response = await fetch('/api/audit-trail/check', { credentials: 'include' })
    return response.ok ? ((await response.json()) as Check) : 'error'
  } catch {
    // offline or restarting: the line says so
    return 'error'
  }
}
