import { sourceDays } from '../../review/due-reasons.ts'
import type { AgencyFacts, FactsToCheck } from '../../review/facts.ts'
import { type Words, words } from '../../words.ts'

type Props = { facts: AgencyFacts[]; pick: (text: Words) => string }

const counted = ({ unverified, disputed, old }: FactsToCheck): Words[] => [
  ...(unverified > 0 ? [words(`${unverified} belum diverifikasi`, `${unverified} unverified`)] : []),
  ...(disputed > 0 ? [words(`${disputed} sumber berbeda`, `${disputed} disputed`)] : []),
  ...(old > 0 ? [words(`${old} lebih dari ${sourceDays} hari`, `${old} over ${sourceDays} days old`)] : []),
]

/** “Perlu dicek”: which facts are unverified, disputed or old, agency by agency, with the documents that hold them. */
export function FactList({ facts, pick }: Props) {
  return (
    <section className="ruang-box" aria-labelledby="ruang-facts">
      <h2 id="ruang-facts">{pick(words('Perlu dicek', 'Facts to check'))}</h2>
      <p>
        {facts.length === 0
          ? pick(words('Semua fakta sudah diverifikasi dan belum lama diperiksa.', 'Every fact is verified and was checked lately.'))
          : pick(
              words(
                'Fakta yang belum diverifikasi, berbeda antarsumber, atau sudah lama diperiksa. Tanyakan ke dinasnya, lalu perbarui baris sumbernya.',
                'Unverified, disputed or old facts. Ask the agency, then update the source.',
              ),
            )}
      </p>
      {facts.map(({ agency, documents }) => (
        <details key={agency ?? ''}>
          <summary>
            {agency ?? pick(words('Seluruh kota', 'The whole city'))} ({documents.length})
          </summary>
          <ul>
            {documents.map((document) => (
              <li key={document.href}>
                <a href={document.href}>{document.title}</a>: {counted(document).map(pick).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
