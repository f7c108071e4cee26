/** Runs in the page: scrolls to its end as a reader does, and waits until every picture on the way has come. */
export async function readToEnd(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
    scrollTo(0, top)
    await new Promise(requestAnimationFrame)
  }
  const isOpen = (): boolean => document.body.dataset.check === 'loading'
  const isMissing = (image: HTMLImageElement): boolean => !image.complete && image.checkVisibility()
  for (let count = 0; count < 100 && ([...document.images].some(isMissing) || isOpen()); count++) {
    await new Promise((done) => setTimeout(done, 20))
  }
}
