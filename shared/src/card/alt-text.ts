const longest = 200

/** Sentences that say what a card shows, at most 200 characters, cut between words; an example says so first. */
export function altText(example: boolean, ...parts: (string | undefined)[]): string {
  const present = parts.filter((part) => part !== undefined && part !== '')
  const text = [...(example ? ['Contoh'] : []), ...present].map(asSentence).join(' ')
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\ud800-\udbff]$/, '').replace(/[\s.,;:·–]+$/u, '')}…`
}

const asSentence = (part: string | undefined): string => (part === undefined || /[.!?…]["”’)]?$/u.test(part) ? (part ?? '') : `${part}.`)
