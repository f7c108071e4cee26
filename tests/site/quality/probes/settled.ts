/** Runs in the page: waits until its script, if it has one, has made it ready. */
export async function settled(): Promise<void> {
  for (let count = 0; count < 200 && document.body.dataset.check === 'loading'; count++) {
    await new Promise((done) => setTimeout(done, 20))
  }
}
