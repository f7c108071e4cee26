import { make, part } from './page-part.ts'

/** What Chrome tells a page that may be put on the home screen. */
type InstallOffer = Event & { prompt: () => Promise<unknown> }

/** Lets the phone take the site as an app. Only now, because a message shared to it would go to the server without the worker. */
export function offerInstalling(manifestPath: string): void {
  if (document.querySelector('link[rel=manifest]')) return
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    const button = part('install-button')
    button.hidden = false
    button.onclick = () => (event as InstallOffer).prompt()
  })
  document.head.append(make('link', { rel: 'manifest', href: manifestPath }))
}
