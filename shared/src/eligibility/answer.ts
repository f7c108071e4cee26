/** An inclusive range; a missing end is unbounded. */
export type Band = { from?: number; to?: number }

/** What a resident answered; `[]` means none of the options. */
export type Answer = boolean | string | string[] | number | Band | 'dont-know' | 'wont-say'

/** The two answers that fit every question and leave it open. */
export const withheld: readonly unknown[] = ['dont-know', 'wont-say']

export const isWithheld = (answer: unknown): answer is 'dont-know' | 'wont-say' => withheld.includes(answer)
