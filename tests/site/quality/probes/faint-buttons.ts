/** Runs in the page with forced colours: what looks like a button only by a background, which the system takes away. */
export function faintButtons(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, .button, input, textarea, select')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return []
    const { borderTopWidth, borderTopStyle, forcedColorAdjust, textDecorationLine } = getComputedStyle(element)
    const hasEdge = Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none'
    const isNative = element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)
    const isPlain = forcedColorAdjust !== 'none'
    return isPlain && (hasEdge || isNative || textDecorationLine.includes('underline')) ? [] : [element.outerHTML.slice(0, 90)]
  })
}
