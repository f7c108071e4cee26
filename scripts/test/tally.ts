/** How many tests ended how. */
export type Tally = { passed: number; failed: number; skipped: number }

/** The line that `npm test` ends with. */
export const summaryLine = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped} skipped`
