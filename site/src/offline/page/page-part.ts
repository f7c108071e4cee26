// each page with a script has its own of these: a module that pages share would be a request more on each

/** An element of the page by its `data-part`; the page and this code are built together, so it is there. */
export const part = <Element extends HTMLElement = HTMLElement>(name: string): Element =>
  document.querySelector(`[data-part=${name}]`) as Element

/** A new element with these properties. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties)

/** A sentence of the page with its blanks filled in. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_blank, name: string) => String(values[name] ?? ''))

/** Bytes in whole KB, upwards. */
export const inKb = (bytes: number): number => Math.ceil(bytes / 1024)

/** Says in the page what has just happened; what went well is green. */
export function say(name: 'status' | 'changed' | 'forgotten', sentence: string, isGood = false): void {
  const place = part(name)
  place.textContent = sentence
  place.classList.toggle('good', isGood)
}
