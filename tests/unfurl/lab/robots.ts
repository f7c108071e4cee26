type Group = { agents: string[]; rules: { allows: boolean; path: string }[] }

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? []
    const name = field.toLowerCase()
    const last = groups.at(-1)
    if (name === 'user-agent' && last !== undefined && last.rules.length === 0) last.agents.push(value.toLowerCase())
    else if (name === 'user-agent') groups.push({ agents: [value.toLowerCase()], rules: [] })
    else if ((name === 'allow' || name === 'disallow') && value !== '') last?.rules.push({ allows: name === 'allow', path: value })
  }
  return groups
}

/** Whether robots.txt lets a crawler of one of these names fetch a path: its own group before `*`, the longest rule wins. */
export function isAllowed(text: string, names: string[], path: string): boolean {
  const groups = groupsOf(text)
  const own = groups.filter(({ agents }) => names.some((name) => agents.includes(name.toLowerCase())))
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap((group) => group.rules)
  const fitting = rules.filter((rule) => path.startsWith(rule.path))
  const [longest] = fitting.sort((a, b) => b.path.length - a.path.length || Number(b.allows) - Number(a.allows))
  return longest?.allows ?? true
}
