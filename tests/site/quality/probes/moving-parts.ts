/** Runs in the page: what still moves although the reader asked for stillness. */
export function movingParts(): string[] {
  const seconds = (list: string): number => Math.max(...list.split(',').map((each) => Number.parseFloat(each)))
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element)
    const moves = seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01)
    return moves || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 80)] : []
  })
}
