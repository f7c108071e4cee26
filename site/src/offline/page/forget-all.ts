/** Takes kept pages and the worker off this phone. */
export async function forgetPages(): Promise<void> {
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister()
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name)
}

const databases = async (): Promise<string[]> => ((await indexedDB.databases?.()) ?? []).flatMap(({ name }) => name ?? [])

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
  })

/** Deletes everything that this site has kept in this browser, and looks whether anything is left; gives false when there is. */
export async function forgetAll(): Promise<boolean> {
  localStorage.clear()
  sessionStorage.clear()
  for (const name of await databases()) await deleted(name)
  await forgetPages()
  const left = [
    localStorage.length,
    sessionStorage.length,
    (await databases()).length,
    'caches' in window ? (await caches.keys()).length : 0,
    (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  ]
  return left.every((count) => count === 0)
}
