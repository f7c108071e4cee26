/** Runs in the page: what makes its outline hard to follow for somebody who hears it. */
export function structureFaults(): string[] {
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true })
  const faults: string[] = []
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isSeen)
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)))
  if (levels.filter((level) => level === 1).length !== 1) faults.push(`${levels.filter((level) => level === 1).length} h1`)
  levels.forEach((level, at) => {
    if (level > (levels[at - 1] ?? level) + 1)
      faults.push(`h${levels[at - 1]} is followed by h${level} “${headings[at]?.textContent?.trim()}”`)
  })
  for (const heading of headings) if ((heading.textContent?.trim() ?? '') === '') faults.push('an empty heading')

  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    return element.getAttribute('aria-label') ?? (by === null ? '' : (document.getElementById(by)?.textContent?.trim() ?? ''))
  }
  const kinds = { banner: 'body > header', main: 'main', contentinfo: 'body > footer' }
  for (const [role, selector] of Object.entries(kinds)) {
    if (document.querySelectorAll(selector).length !== 1) faults.push(`${document.querySelectorAll(selector).length} ${role}`)
  }
  for (const tag of ['nav', 'aside', 'form', 'search']) {
    const landmarks = [...document.querySelectorAll(tag)].filter(isSeen)
    const isNeeded = tag === 'nav' || (tag === 'aside' && landmarks.length > 1)
    for (const each of landmarks)
      if (isNeeded && nameOf(each) === '') faults.push(`a ${tag} without a name: ${each.outerHTML.slice(0, 60)}`)
    const names = landmarks.map(nameOf).filter((name) => name !== '')
    for (const name of names.filter((one, at) => names.indexOf(one) !== at)) faults.push(`two ${tag} are called “${name}”`)
  }
  if (document.documentElement.lang === '') faults.push('no language')
  if (document.title === '') faults.push('no title')
  return faults
}
