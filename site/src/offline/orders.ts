/** A page that is kept on this phone. */
export type KeptPage = {
  path: string
  title: string
  /** ISO instant at which the site last said exactly this. */
  savedAt: string
  /** What it takes up on the phone, unpacked. */
  bytes: number
}

/** What a page may ask of the worker, by name, with what it gets back. */
export type Orders = {
  list: { order: { do: 'list' }; result: KeptPage[] }
  /** `notice` is the sentence that tells how old a kept page is, with `{day}` in it. */
  save: { order: { do: 'save'; paths: string[]; notice: string }; result: undefined }
  drop: { order: { do: 'drop'; path: string }; result: undefined }
  /** Drops what the site has withdrawn; gives the number of pages. */
  check: { order: { do: 'check' }; result: number }
  /** The message that was shared from another app; given once. */
  message: { order: { do: 'message' }; result: string }
}

/** Any of them, as it is sent. */
export type Order = Orders[keyof Orders]['order']

/** What comes back. */
export type Reply<Result> = { result: Result } | { problem: string }
