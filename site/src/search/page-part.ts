// /cek/ has its own of these: a module that both pages share would be a request more on each

/** An element of the page by its `data-part`; the page and this code are built together, so it is there. */
export const part = <Element extends HTMLElement = HTMLElement>(name: string): Element =>
  document.querySelector(`[data-part=${name}]`) as Element

/** A new element with a class and what stands in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...content)
  return element
}

/** A sentence of the page with its blanks filled in. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_blank, name: string) => String(values[name] ?? ''))
