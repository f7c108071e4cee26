import type { SearchData } from './search-data.ts'

/** How an address in a message is judged; `name` says whose it is. */
export type JudgedLink = { host: string; judgement: 'named' | 'foreign' | 'government' | 'official'; name: string }

const written = /(?:https?:\/\/[^\s"”’<>]+|(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?:\/[^\s"”’<>]*)?)/giu
// words with a dot in them ("dsb.Jika", "S.Pd") are no addresses, as long as nothing else says so
const endings =
  /\.(?:id|com|net|org|info|biz|xyz|top|site|online|link|click|shop|store|club|vip|live|win|app|web|website|icu|cc|co|me|ly|my|io|tk|example)$/

/** The hosts that a message names, in lower case, each once; what hides before an `@` is not one. */
export function hostsIn(message: string): string[] {
  const live = message.replace(/\s?[[(](?:dot|titik)[\])]\s?/gi, '.')
  const hosts = [...live.matchAll(written)].flatMap(([address]) => {
    const host = hostOf(/^https?:/i.test(address) ? address : `https://${address}`)
    const isCertain = address.includes('/') || endings.test(host)
    return host.includes('.') && isCertain ? [host.replace(/^www\./, '')] : []
  })
  return [...new Set(hosts)]
}

// URL.parse is newer than many phones
function hostOf(address: string): string {
  try {
    return new URL(address).hostname
  } catch {
    return ''
  }
}

/** What residents should know about each address in a message. */
export const judgeLinks = (message: string, { official, claims }: Pick<SearchData, 'official' | 'claims'>): JudgedLink[] =>
  hostsIn(message).map((host) => {
    const isBelow = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
    const owner = official.find(([domain]) => isBelow(domain))
    if (claims.some(({ hosts }) => hosts.includes(host))) return { host, judgement: 'named', name: '' }
    if (owner !== undefined) return { host, judgement: 'official', name: owner[1] }
    return { host, judgement: isBelow('go.id') ? 'government' : 'foreign', name: '' }
  })
