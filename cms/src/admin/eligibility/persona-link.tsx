'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useWords } from './use-words.ts'

const address = '/admin/keluarga-contoh'

/** In the admin's menu: the page that tries every programme on the example households. */
export function PersonaLink() {
  const say = useWords()
  const isHere = usePathname() === address
  return (
    <Link className="nav__link" id="nav-keluarga-contoh" href={address} {...(isHere ? { 'aria-current': 'page' as const } : {})}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{say('Uji semua program', 'Try every programme')}</span>
    </Link>
  )
}
