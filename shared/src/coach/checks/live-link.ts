import { sentenceAround } from '../reading/context.ts'
import type { TextCheck } from '../text-check.ts'
import type { WordLists } from '../word-lists.ts'

const link =
  /https?:\/\/[^\s<>"'”’»)\]]{3,300}|(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,8}(?:com|net|org|id|info|xyz|top|site|online|click|link|live|shop|store|club|vip|icu|cc|tk|ml|ga|cf|app|dev|page|me|ly|io|co|gl|to|ee|at|in|sh|bid|win|pro|mobi|tech|website|digital|today|world|life|biz|asia|space|fun|cyou|sbs|buzz|cam|rest|bond|lol|gd|us|ru|cn)(?![\w-])(?:\/[^\s<>"'”’»)\]]{0,300})?/gi
const aid =
  /bansos|bantuan|blt|bst|pkh|bpnt|sembako|prakerja|subsidi|pencairan|cair|klaim|hadiah|undian|dana|gratis|kesra|kuota|pulsa|daftar|kemensos|kominfo|komdigi|bpjs|pln|baznas|pemerintah|kartu|kip|pip/i
const warned =
  /\b(?:palsu|penipu(?:an)?|menipu|hoaks|hoax|jangan (?:buka|klik|isi|dibuka)|mencuri|menyerupai|meniru|mengatasnamakan|phishing|mencurigakan|bodong|klik|daftar(?:kan)? (?:diri )?(?:di|lewat)|isi (?:formulir|data)|login)\b/i

/** The host of a link, in lower case. */
export const hostOf = (found: string): string =>
  found
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/, '')

const isBelow = (host: string, domains: string[]): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

const bare = (host: string): string => host.replace(/^www\./, '')

/** Whether a link leads to the own site, or to where editors trust. */
export function isTrusted(host: string, { ownHosts, trustedDomains }: WordLists): boolean {
  const name = bare(host)
  return ownHosts.some((own) => bare(own) === name) || isBelow(name, trustedDomains)
}

/** The links of a text that a phone would open. */
export const linksIn = (text: string): { found: string; index: number }[] =>
  [...text.matchAll(link)].map(({ 0: found, index }) => ({ found: found.replace(/[.,;!?]+$/, ''), index }))

/** Live links that may be a trap: only defanged ones may be shown. */
export const liveLink: TextCheck = {
  id: 'live-link',
  dimension: 'safe',
  severity: 'must',
  find: (reading, lists) =>
    linksIn(reading.text).flatMap(({ found, index }) => {
      const host = hostOf(found)
      if (isTrusted(host, lists)) return []
      const isOnlyNamed = found.length === host.length && lists.riskyDomains.includes(host)
      if (isOnlyNamed) return []
      const isRisky = isBelow(host, lists.riskyDomains) || aid.test(host) || /^\d+\.\d+\.\d+\.\d+$/.test(host)
      if (!isRisky && !warned.test(sentenceAround(reading, index).whole)) return []
      return [
        {
          start: index,
          end: index + found.length,
          message: `“${found}” masih dapat diketuk, padahal alamat seperti ini sering dipakai menipu.`,
          fix: `Pakai alamat resmi berakhiran .go.id. Bila ini contoh penipuan, matikan tautannya: ${host.replaceAll('.', '[dot]')}.`,
        },
      ]
    }),
}
