import type { ServerProps } from 'payload'
import { SiteStatus } from './site-status.tsx'

const steps = {
  id: [
    ['Tulis program', 'Mulai dari pertanyaan warga: dapat apa, caranya bagaimana, untuk siapa.', '/admin/collections/programmes/create'],
    ['Luruskan kabar', 'Ada hoaks beredar? Tulis faktanya lebih dulu, lalu tayangkan.', '/admin/collections/clarifications/create'],
    ['Umumkan jadwal', 'Layanan keliling, pembagian, pendaftaran: kapan, di mana, bawa apa.', '/admin/collections/notices/create'],
  ],
  en: [
    ['Write a programme', 'Start from what residents ask: what, how, for whom.', '/admin/collections/programmes/create'],
    ['Set a rumour right', 'Write the truth first, then publish.', '/admin/collections/clarifications/create'],
    ['Announce a date', 'When, where, what to bring.', '/admin/collections/notices/create'],
  ],
} as const

/** Greets on the dashboard and offers the three things most people come to do. */
export function Welcome({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  const language = i18n?.language === 'en' ? 'en' : 'id'
  const name = user?.collection === 'users' ? user.name : ''
  return (
    <section className="ruang-welcome">
      <h1>{language === 'en' ? `Welcome, ${name}` : `Selamat datang, ${name}`}</h1>
      <SiteStatus />
      <ul>
        {steps[language].map(([title, text, href]) => (
          <li key={href}>
            <a href={href}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
