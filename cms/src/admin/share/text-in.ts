/** The text at a path of a form such as `benefit.headline`; empty when there is none. */
export function textIn(data: Record<string, unknown>, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined),
      data,
    )
  return typeof value === 'string' ? value.trim() : ''
}
