type Point = { node: Node; offset: number }

/** The text nodes below an element in the order of reading. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** The place of an offset, counted as the coach counts: paragraphs and list items, a line break between them. */
function pointAt(root: Element, offset: number): Point | undefined {
  let before = 0
  for (const block of root.querySelectorAll('p, h2, h3, li')) {
    for (const node of textsIn(block)) {
      if (offset <= before + node.length) return { node, offset: Math.max(0, offset - before) }
      before += node.length
    }
    if (block.textContent !== '') before += 1
  }
  return undefined
}

/** Marks the words of a finding in a text box or in the rich-text editor; nothing where the finding is about the whole field. */
export function selectWords(box: HTMLElement, start: number, end: number): void {
  if (end <= start) return
  if (box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && /^(?:text|search|url)$/.test(box.type))) {
    box.setSelectionRange(start, end)
    return
  }
  if (!box.isContentEditable) return
  const from = pointAt(box, start)
  const to = pointAt(box, end)
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}
