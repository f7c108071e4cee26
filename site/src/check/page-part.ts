/** An element of the page by its `data-part`; the page and this code are built together, so it is there. */
export const part = <Element extends HTMLElement = HTMLElement>(name: string): Element =>
  document.querySelector(`[data-part=${name}]`) as Element

/** Every element with an attribute. */
export const every = (attribute: string, below: ParentNode = document): NodeListOf<HTMLElement> => below.querySelectorAll(`[${attribute}]`)

/** A new element with these properties. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties)
