/** The name of a public document, as lists show it. */
export const titleOf = (document: Record<string, unknown>): string => String(document.plainName || document.name || document.slug || '–')
