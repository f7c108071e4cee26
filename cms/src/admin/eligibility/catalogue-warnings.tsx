'use client'
import { attempt } from './attempt.ts'
import { catalogueProblems } from './catalogue-problems.ts'
import { usePick, useWords } from './use-words.ts'
import { useWorkbench } from './use-workbench.ts'
import './eligibility.css'

/** On the dashboard: what in limits and cases needs an editor; nothing when all is well. */
export function CatalogueWarnings() {
  const say = useWords()
  const pick = usePick()
  const { data } = useWorkbench()
  const problems = data && attempt(() => catalogueProblems(data))
  if (!problems) return null
  if ('problem' in problems) {
    return (
      <p className="ruang-note ruang-note--problem" role="status">
        {say('Daftar pertanyaan bermasalah:', 'The catalogue has a problem:')} {problems.problem}
      </p>
    )
  }
  if (problems.value.length === 0) return null
  return (
    <section className="ruang-panel ruang-warnings" aria-labelledby="ruang-warnings-title">
      <h2 id="ruang-warnings-title">{say('Perlu diperiksa', 'Needs a look')}</h2>
      <ul>
        {problems.value.map(({ href, title, says }) => (
          <li key={href + says.id}>
            <a href={href}>{title}</a>: {pick(says)}
          </li>
        ))}
      </ul>
    </section>
  )
}
