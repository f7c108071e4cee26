const boxes = ['claim', 'verdict', 'kind', 'name', 'correction', 'agency', 'programme', 'evidence', 'procedure']

/** The box of this screen in which a field of the document is answered. */
export function boxOf(path: string): string {
  const [name = '', , inner] = path.split('.')
  if (inner === 'url') return 'evidenceUrl'
  if (name === 'claimLinks' || name === 'seenIn') return 'claim'
  if (name === 'summary') return 'correction'
  if (name === 'slug') return 'name'
  return boxes.includes(name) ? name : ''
}
