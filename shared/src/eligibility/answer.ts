/** An inclusive range; a missing end is unbounded. */
export type Band = { from?: number; to?: number }

/** What a resident answered; `[]` means none of the options. */
export type Answer = boolean | string | string[] | number | Band | 'dont-know' | 'wont-say'
