/** A text for a header or a name: without line breaks and control characters, at most 200 long. */
export const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  text
    .replaceAll(/[\u0000-\u001F\u007F\u0085\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, 200)
