/** Runs in the page: pairs of texts that stand on one another, and texts that leave the screen sideways. */
export function overlaps(): string[] {
  type Line = { text: string; left: number; right: number; top: number; bottom: number }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const box = node.parentElement
    // a box of one pixel holds words that are only heard
    const isHeard = box?.offsetParent?.getBoundingClientRect().width === 1 || box?.getBoundingClientRect().width === 1
    if (text === '' || isHeard || !box?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // the middle of the line: tall letters reach into the lines around them
      const slack = (bottom - top) * 0.25
      if (right - left > 1 && right > 0) lines.push({ text: text.slice(0, 40), left, right, top: top + slack, bottom: bottom - slack })
    }
  }
  const found = new Set<string>()
  const width = document.documentElement.clientWidth
  lines.sort((a, b) => a.top - b.top)
  lines.forEach((one, at) => {
    if (one.right > width + 1) found.add(`“${one.text}” leaves the screen`)
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next]
      if (other === undefined || other.top >= one.bottom) break
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      if (wide > 2 && other.text !== one.text) found.add(`“${one.text}” and “${other.text}”`)
    }
  })
  return [...found]
}
