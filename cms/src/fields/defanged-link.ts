import type { FieldHook } from 'payload'

/** Makes a pasted link harmless: `https://bansos.example/x` becomes `bansos[dot]example`. */
export const defang: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  const host = value
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#:].*$/, '')
  return host.replace(/\[(dot|titik)\]/gi, '.').replaceAll('.', '[dot]')
}
