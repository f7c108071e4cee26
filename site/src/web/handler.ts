import type { IncomingMessage, ServerResponse } from 'node:http'
import { pagePaths } from '@ruang-solusi/shared/paths'
import { findAnswer } from './find-answer.ts'
import { findCard } from './find-card.ts'
import { findEarlier } from './find-earlier.ts'
import type { LiveRelease } from './live-release.ts'
import { requestPath } from './request-path.ts'
import { securityHeadersOf } from './security-headers.ts'
import { sendFile } from './send-file.ts'
import { sendText, unavailable } from './send-text.ts'

export type WebSettings = {
  live: LiveRelease
  /** Absolute path of the folder with the cards. */
  cardsDir: string
  /** Told about every request that failed through our own fault. */
  onError: (error: unknown, request: IncomingMessage) => void
}

/** A message shared from another app to a site on the home screen, on a phone whose worker was deleted. */
const isSharedMessage = (request: IncomingMessage): boolean => request.method === 'POST' && requestPath(request) === pagePaths.search

async function answer(request: IncomingMessage, response: ServerResponse, { live, cardsDir }: WebSettings): Promise<void> {
  if (isSharedMessage(request)) {
    // its body is neither read nor logged: the worker of a phone would have kept it there
    response.setHeader('Location', `${pagePaths.search}#pesan`)
    response.setHeader('Connection', 'close')
    sendText(request, response, 303, 'Tempel pesannya di halaman berikut untuk diperiksa di ponsel Anda.')
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    sendText(request, response, 405, 'Alamat ini hanya bisa dibaca.')
    return
  }
  const path = requestPath(request)
  if (path === undefined) {
    sendText(request, response, 400, 'Alamat ini tidak dapat dibaca.')
    return
  }
  const release = await live()
  if (release === undefined) {
    unavailable(request, response)
    return
  }
  const found = findAnswer(path, release)
  const aside = found.status === 404 ? ((await findCard(path, cardsDir)) ?? (await findEarlier(path, release))) : undefined
  if (aside !== undefined) {
    await sendFile(request, response, aside)
    return
  }
  if (found.status === 301) {
    response.setHeader('Location', found.to)
    sendText(request, response, 301, 'Halaman ini sudah pindah.')
  } else if (found.served === undefined) sendText(request, response, found.status, 'Halaman ini tidak ada.')
  else await sendFile(request, response, found.served, found.status)
}

/** Answers requests for the public site from the live release and the cards; never lets an error end the process. */
export function createHandler(settings: WebSettings) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeadersOf(requestPath(request)))) response.setHeader(name, value)
    try {
      await answer(request, response, settings)
    } catch (error) {
      // a reader who left early is nobody's fault
      if (response.destroyed) return
      settings.onError(error, request)
      if (response.headersSent) response.destroy()
      else sendText(request, response, 500, 'Maaf, ada gangguan. Coba lagi sebentar lagi.')
    }
  }
}
