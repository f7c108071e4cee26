/** Runs in the page, whose whole height must be on the screen: what a finger of 44 px may miss; links in a sentence are excepted (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const least = 43.5
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
  const isInSentence = (element: HTMLElement): boolean => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement
    return (block?.textContent?.trim() ?? '') !== (element.textContent?.trim() ?? '')
  }
  /** How far one may go from a spot and still hit the same thing, in px. */
  const reach = (element: HTMLElement, x: number, y: number, across: boolean): number => {
    const hits = (step: number): boolean => {
      const found = document.elementFromPoint(across ? x + step : x, across ? y : y + step)
      return found !== null && (element.contains(found) || (found.closest('label')?.contains(element) ?? false))
    }
    const far = (sign: number): number => {
      let step = 0
      while (step < 50 && hits(sign * (step + 0.5))) step += 0.5
      return step
    }
    return far(1) + far(-1)
  }
  return all
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInSentence(element))
    .flatMap((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      if (box.right <= 0 || (box.width >= least && box.height >= least)) return []
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const [wide, high] = [reach(element, x, y, true), reach(element, x, y, false)]
      if (wide >= least && high >= least) return []
      return [`${element.outerHTML.slice(0, 90)} ${Math.round(wide)}×${Math.round(high)}`]
    })
}
