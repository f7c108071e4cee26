// in attributes the addresses are ours, and in text a `<` is always escaped
const loaded = [
  /<(?:img|script)\b[^>]*?\ssrc="(\/[^"]+)"/g,
  /<link\b[^>]*?\srel="(?:stylesheet|modulepreload|preload)"[^>]*?\shref="(\/[^"]+)"/g,
  /\sdata-rules="(\/[^"]+)"/g,
]

/** What a page shows, runs and fetches, each once: its pictures in their smallest size, its scripts, its rules. */
export const partsOf = (html: string): string[] => [
  ...new Set(loaded.flatMap((pattern) => [...html.matchAll(pattern)].map((match) => match[1] ?? ''))),
]
