import type { ServerProps } from 'payload'
import { readFacts } from '../review/facts.ts'
import { nextThings } from '../review/next-things.ts'
import { readQueue } from '../review/queue.ts'
import { type Words, words } from '../words.ts'
import { FactList } from './review/fact-list.tsx'
import { WaitingList } from './review/waiting-list.tsx'
import { SiteStatus } from './site-status.tsx'
import './review/dashboard.css'

const greetings = {
  author: words(
    'Anda menulis untuk dinas Anda; redaksi memeriksa dan menayangkan.',
    'You write for your agency; the desk reviews and publishes.',
  ),
  editor: words('Anda memeriksa dan menayangkan untuk seluruh kota.', 'You review and publish for the whole city.'),
  administrator: words('Anda mengatur akun dan situs, dan boleh menayangkan.', 'You run accounts and site, and may publish.'),
}

/** Greets by role on the dashboard: the three things to do next, what waits, which facts to check. */
export async function Welcome({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
  if (user?.collection !== 'users') return null
  const pick = (text: Words): string => text[i18n?.language === 'en' ? 'en' : 'id']
  const queue = await readQueue({ payload, user })
  const facts = await readFacts(payload, user)
  return (
    <section className="ruang-welcome">
      <h1>{pick(words(`Selamat datang, ${user.name}`, `Welcome, ${user.name}`))}</h1>
      <p>{pick(greetings[user.role])}</p>
      <SiteStatus />
      <h2>{pick(words('Tiga hal berikutnya', 'Three things to do next'))}</h2>
      <ul className="ruang-things">
        {nextThings(user.role, queue).map(({ title, text, href }) => (
          <li key={href}>
            <a href={href}>
              <strong>{pick(title)}</strong>
              <span>{pick(text)}</span>
            </a>
          </li>
        ))}
      </ul>
      <WaitingList queue={queue} pick={pick} />
      <FactList facts={facts} pick={pick} />
    </section>
  )
}
