import { pagePaths } from '@ruang-solusi/shared/paths'

let message = ''

/** Takes a message that was shared from another app: it waits here in memory and goes neither to the network nor into an address. */
export async function takeMessage(request: Request): Promise<Response> {
  const shared = await request.formData()
  message = ['title', 'text', 'url'].flatMap((name) => shared.get(name) || []).join('\n')
  return Response.redirect(`${pagePaths.search}#pesan`, 303)
}

/** Gives the message to the page that compares it, once. */
export function giveMessage(): string {
  const given = message
  message = ''
  return given
}
