const suffixes = ['', 'kan', 'i', 'an']

/** A root with me-: the first sound melts (`tipu` → `menipu`, `kasihan` → `mengasihan`). */
function withMe(root: string): string[] {
  const first = root.charAt(0)
  const tail = root.slice(1)
  if (first === 'k') return [`meng${tail}`]
  if (first === 't') return [`men${tail}`]
  if (first === 'p') return [`mem${tail}`]
  if (first === 's') return [`meny${tail}`, `men${root}`]
  if (/[bfv]/.test(first)) return [`mem${root}`]
  if (/[cdjz]/.test(first)) return [`men${root}`]
  if (/[aeioughx]/.test(first)) return [`meng${root}`]
  return [`me${root}`]
}

/** The forms a verb takes from its root: the root itself, me-, di- and ter-, each bare, with -kan, -i and -an. */
export const verbForms = (root: string): string[] =>
  [root, ...withMe(root), `di${root}`, `ter${root}`].flatMap((stem) => suffixes.map((suffix) => stem + suffix))
