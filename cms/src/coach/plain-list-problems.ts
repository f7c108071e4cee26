import type { Problem } from '../eligibility/problem.ts'

type Row = Record<string, unknown>

const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/
const tooWide = /^(?:go|co|or|ac|sch|desa|my|web|biz|net|mil)\.id$|^blogspot\.com$/

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map((text) => String(text).trim()) : [])
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const keyOf = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .toLowerCase()
const twice = (list: string[]): string | undefined =>
  list.find((text, index) => list.findIndex((other) => keyOf(other) === keyOf(text)) !== index)

function termProblems(terms: Row[], known: string[]): Problem[] {
  return terms.flatMap(({ term, meaning }, index): Problem[] => {
    const at = `terms.${index}`
    if (keyOf(term) === '') return [{ path: `${at}.term`, message: 'Tulis singkatan atau istilahnya.' }]
    if (keyOf(meaning) === '') return [{ path: `${at}.meaning`, message: 'Tulis artinya dengan kata sehari-hari.' }]
    if (terms.slice(0, index).some((other) => keyOf(other.term) === keyOf(term)))
      return [{ path: `${at}.term`, message: `“${term}” sudah dijelaskan di atas. Hapus salah satunya.` }]
    if (known.some((text) => keyOf(text) === keyOf(term)))
      return [{ path: `${at}.term`, message: `“${term}” juga tertulis sebagai singkatan yang sudah dikenal. Pilih salah satu.` }]
    return []
  })
}

function domainProblem(list: string[], others: string[], isTrusted: boolean): string | undefined {
  for (const host of list) {
    if (!isTrusted && /^[a-z]{2,}$/.test(host)) continue
    if (!domain.test(host))
      return `“${host}” bukan alamat web. Tulis seperti dinsos.magelangkota.go.id, tanpa https dan tanpa garis miring.`
    if (isTrusted && host !== 'go.id' && tooWide.test(host))
      return `“${host}” terlalu luas: siapa pun dapat memakainya. Tulis alamat lengkapnya.`
    if (others.some((other) => keyOf(other) === host)) return `“${host}” ada di daftar tepercaya dan daftar berisiko. Pilih salah satu.`
  }
  return undefined
}

/** What is wrong with abbreviations, names and web addresses: one problem a field, in Indonesian. */
export function plainListProblems(values: Row): Problem[] {
  const lists = ['knownAbbreviations', 'names', 'notNames', 'trustedDomains', 'riskyDomains'].map((path) => ({
    path,
    list: texts(values[path]),
  }))
  const problems = lists.flatMap(({ path, list }): Problem[] => {
    const again = twice(list)
    return again === undefined ? [] : [{ path, message: `“${again}” tertulis dua kali. Hapus salah satunya.` }]
  })
  const [trusted, risky] = [texts(values.trustedDomains), texts(values.riskyDomains)]
  const domains = [
    { path: 'trustedDomains', message: domainProblem(trusted, risky, true) },
    { path: 'riskyDomains', message: domainProblem(risky, [], false) },
  ]
  return [
    ...termProblems(rowsOf(values.terms), texts(values.knownAbbreviations)),
    ...problems,
    ...domains.flatMap(({ path, message }) => (message === undefined ? [] : [{ path, message }])),
  ]
}
