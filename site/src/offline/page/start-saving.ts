import type { KeptPage } from '../orders.ts'
import { askWorker, canKeep, startKeeping } from './ask-worker.ts'
import { forgetAll, forgetPages } from './forget-all.ts'
import { offerInstalling } from './offer-installing.ts'
import { fill, inKb, part, say } from './page-part.ts'
import { readTexts } from './page-texts.ts'
import { showKept } from './show-kept.ts'
import { loadSizes, nameOf, wantedPath } from './wanted-page.ts'

/** Makes `/simpan/` work; nothing is kept and no worker comes before a resident taps the button. */
export async function startSaving(): Promise<void> {
  const texts = readTexts()
  const { paths } = texts
  const wanted = wantedPath(paths.save)

  const list = async (): Promise<KeptPage[]> => {
    const kept = (canKeep() && (await askWorker<'list'>({ do: 'list' }))) || []
    showKept(kept, texts, async ({ path, title }) => {
      await askWorker<'drop'>({ do: 'drop', path })
      if ((await list()).length === 0) await forgetPages()
      say('changed', fill(texts.dropped, { title }))
      part('kept-heading').focus()
    })
    if (kept.length > 0) offerInstalling(paths.manifest)
    return kept
  }

  part('forget').onclick = async () => {
    const isDone = await forgetAll()
    await list()
    say('changed', '')
    say('status', '')
    say('forgotten', isDone ? texts.forgotten : texts.notForgotten)
    part('forgotten').focus()
  }
  addEventListener('hashchange', () => location.reload())

  const kept = await list()
  if (!canKeep()) {
    part('offer').hidden = true
    say('status', texts.unsupported)
    return
  }
  const sizes = await loadSizes(paths.sizes)
  if (sizes === undefined) {
    part('offer').hidden = true
    const isHere = kept.some(({ path }) => path === wanted)
    say('status', wanted !== undefined && !isHere ? texts.offlineWithout : texts.offline)
    if (location.pathname !== paths.save) document.title = part('title').textContent = texts.offlineTitle
    return
  }
  const gone = kept.length > 0 ? ((await askWorker<'check'>({ do: 'check' })) ?? []) : []
  if (gone.length > 0) say('changed', fill(texts.gone, { titles: gone.join(', ') }))
  const left = gone.length > 0 ? await list() : kept

  const isKept = (path: string): boolean => left.some((page) => page.path === path)
  const asked = [...new Set([...(wanted !== undefined && wanted in sizes ? [wanted] : []), paths.check])]
  if (wanted !== undefined && !(wanted in sizes)) say('status', texts.unknown)
  const name = wanted !== undefined && wanted in sizes ? ((await nameOf(wanted)) ?? wanted) : undefined
  const needed = [...asked, paths.save].filter((path) => !isKept(path))
  const bytes = needed.reduce((sum, path) => sum + (sizes[path] ?? 0), 0)
  part('what').textContent = name === undefined || wanted === paths.check ? texts.onlyCheck : fill(texts.withCheck, { title: name })
  part('cost').textContent = fill(asked.every(isKept) ? texts.again : texts.cost, { kb: inKb(bytes) })
  part('offer').hidden = false

  const button = part<HTMLButtonElement>('keep')
  button.onclick = async () => {
    button.disabled = true
    say('forgotten', '')
    say('status', texts.saving)
    try {
      await startKeeping(paths.worker)
      await askWorker<'save'>({ do: 'save', paths: [...asked, paths.save], notice: texts.notice })
      say('status', texts.saved)
    } catch (problem) {
      say('status', texts.failed)
      throw problem
    } finally {
      button.disabled = false
      await list()
      part('status').focus()
    }
  }
}
