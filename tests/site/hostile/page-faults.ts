import type { Page } from 'playwright-core'

/** What is wrong with the page as it stands in the browser: sideways scrolling, text outside its place, text upon text. */
export const pageFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) faults.push(`scrolls sideways by ${document.documentElement.scrollWidth - width}px`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: { left: number; right: number; top: number; bottom: number; text: string }[] = []
    for (let node = walker.nextNode(); node !== null && lines.length < 1500; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (parent === null || text === '' || !parent.checkVisibility() || parent.closest('.skip') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // letters need less height than their line: half of it is the part that must stay free
        const inset = (bottom - top) / 4
        if (right - left < 2) continue
        lines.push({ left, right, top: top + inset, bottom: bottom - inset, text: text.slice(0, 40) })
        if (left < -1 || right > width + 1) faults.push(`“${text.slice(0, 40)}” leaves the page`)
      }
    }
    lines.sort((a, b) => a.top - b.top)
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= line.bottom) break
        const isBeside = other.left >= line.right - 1 || other.right <= line.left + 1
        if (!isBeside) faults.push(`“${line.text}” lies upon “${other.text}”`)
      }
    }
    return faults.slice(0, 5)
  })
