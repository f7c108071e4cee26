/** The words of a text, shortened to what stays when they are bent: "pencairannya" and "mencairkan" meet in "cair". */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .map(stem),
  ),
]

function stem(word: string): string {
  const rootOf = (shorter: string): string => (shorter.length > 3 ? shorter : word)
  const bare = rootOf(word.replace(/(?:nya|lah|kah|mu|ku)$/, ''))
  const base = rootOf(bare.replace(/^(?:di|ber|ter|pe[mnr]|me[mn]|me|pe|se)(?=[^aeiou])/, ''))
  const end = base.replace(/(?:kan|an|i)$/, '')
  return end.length > 3 ? end : base
}
