import type { KeptPage } from '../orders.ts'
import { askWorker, canKeep } from './ask-worker.ts'
import { forgetAll, forgetPages } from './forget-all.ts'
import { offerInstalling } from './offer-installing.ts'
import { offerSaving } from './offer-saving.ts'
import { fill, part, say } from './page-part.ts'
import { type PageTexts, readTexts } from './page-texts.ts'
import { showKept } from './show-kept.ts'
import { loadSizes, wantedPath } from './wanted-page.ts'

/** Makes `/simpan/` work; nothing is kept and no worker comes before a resident taps the button. */
export async function startSaving(): Promise<void> {
  const texts = readTexts()
  const wanted = wantedPath(texts.paths.save)
  // other hashes lead to places on this page
  addEventListener('hashchange', () => location.hash.startsWith('#/') && location.reload())
  part('forget').onclick = async () => {
    const isDone = await forgetAll()
    await list(texts)
    say('changed', '')
    say('status', '')
    say('forgotten', isDone ? texts.forgotten : texts.notForgotten, isDone)
    part('offer').hidden = true
    part('forgotten').focus()
  }
  const kept = await list(texts)
  if (!canKeep()) {
    say('status', texts.unsupported)
    return
  }
  const sizes = await loadSizes(texts.paths.sizes)
  if (sizes === undefined) {
    sayOffline(wanted, kept, texts)
    return
  }
  const left = await dropGone(kept, texts)
  await offerSaving(wanted, { left, sizes, texts, list: () => list(texts) })
}

/** Shows what is kept, each with its button. */
async function list(texts: PageTexts): Promise<KeptPage[]> {
  const kept = (canKeep() && (await askWorker<'list'>({ do: 'list' }))) || []
  showKept(kept, texts, async (path, title) => {
    await askWorker<'drop'>({ do: 'drop', path })
    // with the last page everything else goes as well
    if ((await list(texts)).length === 0) await forgetPages()
    say('changed', fill(texts.dropped, { title }), true)
    part('kept-heading').focus()
  })
  if (kept.length > 0) offerInstalling(texts.paths.manifest)
  return kept
}

function sayOffline(wanted: string | undefined, kept: KeptPage[], texts: PageTexts): void {
  const isMissing = wanted !== undefined && !kept.some(({ path }) => path === wanted)
  say('status', isMissing ? texts.offlineWithout : texts.offline)
  if (location.pathname !== texts.paths.save) document.title = part('title').textContent = texts.offlineTitle
}

/** Lets go of what the site has withdrawn, and says what that was; gives what is left. */
async function dropGone(kept: KeptPage[], texts: PageTexts): Promise<KeptPage[]> {
  const gone = (await askWorker<'check'>({ do: 'check' })) ?? 0
  if (gone === 0) return kept
  say('changed', fill(texts.gone, { n: gone }))
  return list(texts)
}
