/** A clarification as the check of a pasted message knows it. */
export type Claim = {
  path: string
  title: string
  /** The verdict's word and its tone. */
  verdict: string
  tone: string
  /** Stems of the claim and of what else may stand in a message like it. */
  stems: string[]
  /** Addresses that the message spreads, in lower case. */
  hosts: string[]
  example: boolean
}

/** What `/cari/` fetches beside the index, when somebody starts to write. */
export type SearchData = {
  /** Words that pages use in their names, for what is misspelt. */
  words: string[]
  claims: Claim[]
  /** Domains that a real post comes from, with the name of who posts there. */
  official: [domain: string, name: string][]
}
