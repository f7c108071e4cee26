'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useWords } from '../eligibility/use-words.ts'

const address = '/admin/kabar-cepat'

/** In the admin's menu: the short screen for a rumour that must be answered now. */
export function QuickLink() {
  const say = useWords()
  const isHere = usePathname() === address
  return (
    <Link className="nav__link" id="nav-kabar-cepat" href={address} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say('Luruskan kabar, cepat', 'Answer a rumour fast')}</span>
    </Link>
  )
}
