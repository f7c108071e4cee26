const open = '<div class="wide" style="padding-top:1rem"><p class="box wait" role="note">'

/** A kept page as it is shown without signal: what it is starts with how old it is. */
export async function addAge(kept: Response): Promise<Response> {
  const { headers } = kept
  const html = await kept.text()
  // month names in Javanese are the Indonesian ones
  const language = /<html\b[^>]*\slang="en/.test(html) ? 'en-GB' : 'id'
  const saved = new Date(headers.get('x-saved') ?? 0)
  const day = saved.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'Asia/Jakarta' })
  const notice = decodeURIComponent(headers.get('x-notice') ?? '').replace('{day}', day)
  const aged = html.replace(/<main\b[^>]*>/, (main) => `${main}${open}${notice}</p></div>`)
  return new Response(aged, { headers })
}
