const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** A text as it stands in HTML, inside double quotes as well as between tags. */
export const escapeHtml = (text: string): string => text.replace(/[&"<>]/g, (character) => entities[character] ?? character)
