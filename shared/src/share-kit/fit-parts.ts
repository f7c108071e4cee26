/** One line or sentence of a caption. */
export type Part = {
  text: string
  /** Said instead where room is scarce, the fullest first; an empty one leaves the part out. */
  shorter?: string[]
  /** `whole` is never cut; `cut` is cut between words where nothing else helps; a `wish` may be missing. */
  need: 'whole' | 'cut' | 'wish'
  /** When it is let in, or said in full: smaller is earlier, and of each ten all are let in before one is said in full. */
  rank: number
  /** What stands between the part before and this one. */
  gap: '\n' | '\n\n' | ' '
}

/** What a caption may take, in the units of its channel. */
export type Room = {
  most: number
  count: (text: string) => number
  /** The beginning of a part in at most so many units. */
  cut: (text: string, most: number) => string
}

type Held = { part: Part; text: string }

const join = (held: (Held | undefined)[]): string => {
  const present = held.filter((each) => each !== undefined && each.text !== '') as Held[]
  return present.map(({ part, text }, index) => (index === 0 ? text : `${part.gap}${text}`)).join('')
}

/** Cuts the longest parts to one length, the greatest with which all of them fit. */
function level(held: (Held | undefined)[], { most, count, cut }: Room): (Held | undefined)[] {
  const at = (size: number) => held.map((each) => (each?.part.need === 'cut' ? { ...each, text: cut(each.text, size) } : each))
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (count(join(at(middle))) <= most) low = middle
    else high = middle - 1
  }
  return at(low)
}

/** The parts as one text that fits: what must be there, then, ten by ten, what else finds room in a few words and then in full. */
export function fitParts(parts: Part[], room: Room): string {
  const fits = (held: (Held | undefined)[]): boolean => room.count(join(held)) <= room.most
  const shortest = ({ text, shorter = [] }: Part): string => shorter.at(-1) ?? text
  let held = parts.map((part): Held | undefined => (part.need === 'wish' ? undefined : { part, text: shortest(part) }))
  if (!fits(held)) held = level(held, room)
  const admit = (part: Part, texts: string[]): void => {
    const index = parts.indexOf(part)
    held = texts.map((text) => held.with(index, { part, text })).find(fits) ?? held
  }
  const ordered = [...parts].sort((a, b) => a.rank - b.rank)
  for (const ten of new Set(ordered.map(({ rank }) => Math.floor(rank / 10)))) {
    const together = ordered.filter(({ rank }) => Math.floor(rank / 10) === ten)
    for (const part of together) if (part.need === 'wish') admit(part, [shortest(part)])
    for (const part of together) admit(part, [part.text, ...(part.shorter ?? [])])
  }
  return join(held)
}
