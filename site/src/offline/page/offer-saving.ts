import type { KeptPage } from '../orders.ts'
import { askWorker, startKeeping } from './ask-worker.ts'
import { fill, inKb, part, say } from './page-part.ts'
import type { PageTexts } from './page-texts.ts'
import { type KeptSizes, nameOf } from './wanted-page.ts'

type Surroundings = { left: KeptPage[]; sizes: KeptSizes; texts: PageTexts; list: () => Promise<unknown> }

/** Says what would be kept and what it costs, and keeps it when the button is tapped: the wanted page, the check, and this page. */
export async function offerSaving(wanted: string | undefined, { left, sizes, texts, list }: Surroundings): Promise<void> {
  const { paths } = texts
  const known = wanted !== undefined && wanted in sizes ? wanted : paths.check
  if (wanted !== undefined && wanted !== known) say('status', texts.unknown)
  const all = [...new Set([known, paths.check, paths.save])]
  const isKept = (path: string): boolean => left.some((page) => page.path === path)
  const isAgain = isKept(known) && isKept(paths.check)
  const travelling = isAgain ? all : all.filter((path) => !isKept(path))
  const bytes = travelling.reduce((sum, path) => sum + (sizes[path] ?? 0), 0)
  part('what').textContent = known === paths.check ? texts.onlyCheck : fill(texts.withCheck, { title: (await nameOf(known)) ?? known })
  part('cost').textContent = fill(isAgain ? texts.again : texts.cost, { kb: inKb(bytes) })
  part('offer').hidden = false
  const button = part<HTMLButtonElement>('keep')
  button.onclick = async () => {
    button.disabled = true
    say('forgotten', '')
    say('status', texts.saving)
    try {
      await startKeeping(paths.worker)
      await askWorker<'save'>({ do: 'save', paths: all, notice: texts.notice })
      await list()
      say('status', texts.saved, true)
    } catch (problem) {
      say('status', texts.failed)
      throw problem
    } finally {
      button.disabled = false
      part('status').focus()
    }
  }
}
